import type { IsoDate } from './calendarDate'

/** A race that is over. Without a distance it is taken for a marathon: too much rest does no harm. */
export type PastRace = { readonly date: IsoDate; readonly km?: number }

/** Legs of forty and over are given a week more: coach experience. Under 18 other steps hold in heat. */
export type AgeBand = 'under-18' | 'under-40' | '40-plus'

/** Weeks after a race with little or no running, by how far it was. Coach experience; the studies seen give no figure. */
function weeksAfter(km: number): number {
  if (km < 30) return 1
  return km <= 50 ? 2 : 3
}

/** How many days after a race the legs get a rest: one to three weeks. */
export function recoveryDays({ km = 42.2 }: PastRace, age: AgeBand): number {
  return 7 * Math.min(3, weeksAfter(km) + (age === '40-plus' ? 1 : 0))
}

/** For how many of those days nothing is run at all. */
export const daysWithout = (race: PastRace, age: AgeBand): number =>
  (race.km ?? 42.2) < 15 ? 3 : Math.ceil(recoveryDays(race, age) / 2)
