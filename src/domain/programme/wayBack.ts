import { daysBetween, type IsoDate } from './calendarDate'
import { recoveredOn } from './recoveredOn'
import type { AgeBand, PastRace } from './recovery'
import { wayBackFrom } from './wayBackShares'

/** What is left of the way back for someone who begins on this day. */
export function wayBackOn(start: IsoDate, race: PastRace, age: AgeBand): readonly number[] {
  const weeks = Math.floor(daysBetween(recoveredOn(race, age), start) / 7)
  return wayBackFrom(race, age).slice(Math.max(0, weeks))
}
