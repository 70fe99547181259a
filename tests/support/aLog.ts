import type { LogEntry } from '../../src/domain/log/logEntry'
import { daysAfter } from '../../src/domain/programme/calendarDate'
import { logKind } from '../../src/state/log/logKind'
import { putEntry } from '../../src/state/records/entries'

/** Runs of which some were hot: `hot` and `cool` as text, `c` for one with a cramp, `.` for one without. */
export const runsLike = (hot: string, cool: string): readonly LogEntry[] => [
  ...[...hot].map((mark, at) => logged(at, mark, ['hot'])),
  ...[...cool].map((mark, at) => logged(hot.length + at, mark, [])),
]

const logged = (at: number, mark: string, differences: LogEntry['differences']): LogEntry => ({
  day: daysAfter('2026-09-01', 2 * at),
  kind: 'run',
  cramped: mark === 'c',
  ...(differences && { differences }),
})

/** A log as it is kept, with these entries in it. */
export const aLog = (entries: readonly LogEntry[] = runsLike('ccc.c..c', 'c........')) =>
  entries.reduce((all, entry, at) => putEntry(all, `entry-${at}`, entry, at + 1), logKind.empty)
