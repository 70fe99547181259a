import { type AgeBand, type PastRace, recoveryDays } from './recovery'

/**
 * The shares of the old long run on which it comes back, a week each. They turn a taper round: coach experience. The tenth that
 * was measured cannot lead back, since the old long run is out of the 30 days that it looks at.
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
