import { type LogEntry, type LogKind, logKinds } from './logEntry'

/** What there is something to say about: runs, nights, or both. */
export const kindsLogged = (entries: readonly LogEntry[]): readonly LogKind[] =>
  logKinds.filter((kind) => entries.some((entry) => entry.kind === kind))
