import type { LogEntry } from '../log/logEntry'
import { rateOf } from '../patterns/patterns'
import { daysAfter, type IsoDate } from '../programme/calendarDate'
import { armOn, blockDays, blockOn } from './armOn'
import type { TrialDay } from './dayEvidence'
import type { Arm, Trial } from './trial'

/** The entries that a trial looks at, from its first day up to and with today. */
const entriesOf = (trial: Trial, log: readonly LogEntry[], today: IsoDate): readonly LogEntry[] =>
  log.filter(
    ({ kind, day }) =>
      kind === trial.counts &&
      day >= trial.start &&
      day <= today &&
      (trial.rule === 'by-day' || blockOn(trial, day).counts),
  )

/** Day by day what was drawn and what came of it. A day with several runs cramped if one of them did. */
export function outcomesOf(trial: Trial, log: readonly LogEntry[], today: IsoDate): readonly TrialDay[] {
  const days = new Map<IsoDate, boolean>()
  for (const { day, cramped } of entriesOf(trial, log, today)) days.set(day, cramped || days.get(day) === true)
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, cramped]) => ({ arm: armOn(trial, day), cramped }))
}

const shareOf = (entries: readonly LogEntry[]): number | undefined =>
  entries.length === 0 ? undefined : entries.filter(({ cramped }) => cramped).length / entries.length

/** The gains of the pairs of blocks that are over and have something in both. */
export function gainsOf(trial: Trial, log: readonly LogEntry[], today: IsoDate): readonly number[] {
  const entries = entriesOf(trial, log, today)
  const gains: number[] = []
  for (let pair = 0; daysAfter(trial.start, (pair + 1) * 2 * blockDays) <= today; pair += 1) {
    const own = entries.filter(({ day }) => blockOn(trial, day).pair === pair)
    const share = (arm: Arm) => shareOf(own.filter(({ day }) => armOn(trial, day) === arm))
    const [on, off] = [share(true), share(false)]
    if (on !== undefined && off !== undefined) gains.push(off - on)
  }
  return gains
}

/**
 * Counts so far, with the measure and without. A day counts by what was drawn for it, not by what was done: otherwise the
 * runner would choose, and chance would no longer decide.
 */
export function tallyOf(trial: Trial, log: readonly LogEntry[], today: IsoDate) {
  const entries = entriesOf(trial, log, today)
  const rate = (arm: Arm) => rateOf(entries.filter(({ day }) => armOn(trial, day) === arm))
  return { with: rate(true), without: rate(false) }
}
