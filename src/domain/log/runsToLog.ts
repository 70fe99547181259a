import { daysAfter, type IsoDate } from '../programme/calendarDate'
import type { LogEntry } from './logEntry'

/** So many days back a runner still knows whether it cramped. */
const daysRemembered = 28

/**
 * Runs from the watch's files that are not in the log, at most one a day, newest first. Older ones than `daysRemembered` are
 * left out: the runner would only guess whether they cramped.
 */
export function runsToLog<Run extends { readonly day: IsoDate }>(
  runs: readonly Run[],
  entries: readonly LogEntry[],
  today: IsoDate,
): readonly Run[] {
  const logged = new Set(entries.filter(({ kind }) => kind === 'run').map(({ day }) => day))
  const first = daysAfter(today, -daysRemembered)
  const open = new Map<IsoDate, Run>()
  for (const run of runs) {
    if (run.day > first && run.day <= today && !logged.has(run.day) && !open.has(run.day)) open.set(run.day, run)
  }
  return [...open.values()].toSorted((a, b) => (a.day < b.day ? 1 : -1))
}
