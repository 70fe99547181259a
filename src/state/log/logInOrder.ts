import type { LogEntry } from '../../domain/log/logEntry'
import { type Entries, livingEntries } from '../records/entries'

export type Logged = { readonly id: string; readonly is: LogEntry }

/** What was logged, by day, the oldest first. */
export const logInOrder = (entries: Entries<LogEntry>): readonly Logged[] =>
  livingEntries(entries).toSorted((a, b) => (a.is.day < b.is.day ? -1 : a.is.day > b.is.day ? 1 : 0))
