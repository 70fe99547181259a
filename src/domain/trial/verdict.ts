import type { LogEntry } from '../log/logEntry'
import type { IsoDate } from '../programme/calendarDate'
import { evidenceOfBlocks } from './blockEvidence'
import { evidenceAlong } from './dayEvidence'
import { gainsOf, outcomesOf } from './tally'
import type { Trial } from './trial'

/** `worse`: more cramps with the measure than chance would give. */
type TrialVerdict = 'helps' | 'worse' | 'no-difference' | 'open'

/** A stake this large counts as proof. For a measure that does nothing it is reached for at most one runner in 20. */
export const enough = 20

/** The first verdict that the evidence reaches holds; none within so many steps is "no difference". */
function verdictAlong(helps: readonly number[], harms: readonly number[], most: number): TrialVerdict {
  for (let at = 0; at < Math.min(helps.length, most); at += 1) {
    if ((helps[at] ?? 0) >= enough) return 'helps'
    if ((harms[at] ?? 0) >= enough) return 'worse'
  }
  return helps.length >= most ? 'no-difference' : 'open'
}

/** How a trial stands today, and how many of its steps are done: days, or pairs of blocks. */
export function standingOf(trial: Trial, log: readonly LogEntry[], today: IsoDate) {
  if (trial.rule === 'by-day') {
    const outcomes = outcomesOf(trial, log, today)
    const verdict = verdictAlong(evidenceAlong(outcomes, 'helps'), evidenceAlong(outcomes, 'harms'), trial.most)
    return { verdict, steps: outcomes.length }
  }
  const gains = gainsOf(trial, log, today)
  const verdict = verdictAlong(evidenceOfBlocks(gains, 'helps'), evidenceOfBlocks(gains, 'harms'), trial.most)
  return { verdict, steps: gains.length }
}
