import { allowed, type Deed } from '../deeds'
import type { WorksheetId } from './worksheetIds'

/** What each sheet asks of a runner. Whoever must not do it does not get the sheet. */
export const sheetAsks: { readonly [W in WorksheetId]: readonly Deed[] } = {
  // All that the measure asks: an hour's run between two weighings, by thirst, with a note of what was drunk.
  sweat: ['run-long', 'drink-freely', 'weigh', 'count'],
  drinking: ['drink-freely'],
  // All that the measure with the same dose asks: it is taken with a drink, mostly a salty one, and counted.
  salt: ['run-long', 'drink-more', 'dose-salt', 'drink-salty', 'take-potassium', 'count'],
  'long-run': ['run', 'run-long'],
  pace: ['run', 'run-fast', 'race'],
  shoes: [],
}

/** True if the sheet asks no deed that is forbidden to this runner. */
export const isForRunner = (sheet: WorksheetId, forbidden: ReadonlySet<Deed>): boolean =>
  allowed(sheetAsks[sheet], forbidden)

/** What a race of so many minutes asks of a runner: one of over an hour is a long run as well. */
export const raceAsks = (minutes: number): readonly Deed[] =>
  minutes > 60 ? [...sheetAsks.pace, 'run-long'] : sheetAsks.pace
