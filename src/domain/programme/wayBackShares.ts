import { type AgeBand, type PastRace, recoveryDays } from './recovery'

/** Until the way back begins, a run is a third of the long run at most. */
export const firstShare = 1 / 3

/** The first run after a race, in km: card and weeks have it from here. */
export const firstRunKm = (longestKm: number): number => Math.floor(longestKm * firstShare * 10) / 10

/**
 * After a race or a gap the long run comes back by these shares of its old length, one a week. They are a taper in reverse:
 * coach experience. The measured limit of a tenth more than the longest run of 30 days cannot be used here, since the old long
 * run is further back than that.
 */
export const longWayBack: readonly number[] = [1 / 2, 2 / 3, 5 / 6, 1]
const shortWayBack: readonly number[] = [2 / 3, 1]

/**
 * The shares after this race. One under 15 km keeps nobody from the long run for longer than an easy week does. No dates in here: the
 * result asks for it, and is loaded without a calendar.
 */
export function wayBackFrom(race: PastRace, age: AgeBand): readonly number[] {
  if ((race.km ?? 42.2) < 15) return []
  return recoveryDays(race, age) > 7 ? longWayBack : shortWayBack
}
