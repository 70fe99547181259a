import Papa from 'papaparse'
import { logWords } from '../../content/log'
import type { LogEntry } from '../../domain/log/logEntry'

const listed = <T extends string>(words: Readonly<Record<T, string>>, of: readonly T[] = []): string =>
  of.map((one) => words[one]).join('; ')

/** What a spreadsheet would reckon with. The library's own pattern misses a cell of several lines. */
const formula = /^[=+\-@\t\r]/

/**
 * The log as a table for other programs: one line an entry, in the order given. Cells that a spreadsheet would take for a formula
 * are made plain text, as the note is the runner's own words.
 */
export function logTable(entries: readonly LogEntry[]): string {
  const rows = entries.map((entry) => ({
    day: entry.day,
    kind: entry.kind,
    cramp: entry.cramped ? 'yes' : 'no',
    where: listed(logWords.where, entry.where),
    when: entry.when ? logWords.when[entry.when] : '',
    'how hard': entry.lock ? logWords.lock[entry.lock] : '',
    'what helped': listed(logWords.helped, entry.helped),
    'what was different': entry.differences?.length === 0 ? 'nothing' : listed(logWords.difference, entry.differences),
    note: entry.note ?? '',
  }))
  return `${Papa.unparse(rows, { escapeFormulae: formula })}\r\n`
}
