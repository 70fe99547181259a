import { daysAfter, daysBetween, type IsoDate } from './calendarDate'
import type { FarRace, Race } from './programme'
import { longestWeeks } from './weekFrames'

/** So long before a race its own weeks begin: the evidence gives six. */
const raceWeeks = 6

/** Undefined for a race within reach, and for one that is over. */
export function farRace(start: IsoDate, race: Race | undefined): FarRace | undefined {
  if (race === undefined) return undefined
  const days = daysBetween(start, race.date)
  if (days < longestWeeks * 7) return undefined
  return { race, beginOn: daysAfter(race.date, -7 * raceWeeks), weeks: Math.floor(days / 7) }
}

/** True from the day on which weeks of its own can begin, until the race. */
export const leadsUpNow = ({ beginOn, race }: FarRace, today: IsoDate): boolean =>
  today >= beginOn && today <= race.date
