import Papa from 'papaparse'
import { limits } from '../limits'
import { damaged, type Problem, tooLarge } from '../problem'
import { round } from '../round'
import { findColumns } from './columns'
import { isMonthFirst, readDate } from './readDate'
import type { StravaRow } from './row'

/** A raw number: "33227.2", "33227,2". Never one with thousands marked: "1,234" stays unknown rather than wrong. */
function rawNumber(cell: string | undefined): number | undefined {
  if (cell === undefined || !/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(cell)) return undefined
  const value = Number(cell.replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}

/** The last part of a path, without its packing: the table and the archive agree in no more than that. */
export const bareName = (path: string): string =>
  path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replace(/\.gz$/i, '')
    .toLowerCase()

type StravaTable = { readonly rows: readonly StravaRow[]; readonly problem: Problem | undefined }

/** True if this text begins as Strava's table does: an activity id, a date. */
const isTable = (heading: readonly string[], rows: readonly (readonly string[])[]) =>
  heading.length >= 8 &&
  rows.length > 0 &&
  rows.filter(([id]) => /^\d{4,}$/.test(id?.trim() ?? '')).length > rows.length / 2

/** Reads `activities.csv` of Strava's export, in the language of the account. */
export function readTable(text: string): StravaTable {
  const { data } = Papa.parse<string[]>(text, { preview: limits.csvRows + 1, skipEmptyLines: 'greedy' })
  const [heading = [], ...rows] = data
  if (!isTable(heading, rows)) return { rows: [], problem: damaged('It is not the activities.csv of a Strava export.') }
  const columns = findColumns(heading, rows)
  const monthFirst = isMonthFirst(rows.map((row) => row[columns.date] ?? ''))
  const cell = (row: readonly string[], column: number | undefined) => (column === undefined ? undefined : row[column])
  const minutes = (seconds: number | undefined) => round(seconds === undefined ? undefined : seconds / 60, 4)
  return {
    rows: rows.map((row) => {
      const name = cell(row, columns.file)?.trim() ?? ''
      const gear = cell(row, columns.gear)?.trim() ?? ''
      const metres = rawNumber(cell(row, columns.metres))
      return {
        file: name === '' ? undefined : bareName(name),
        sport: (row[columns.sport] ?? '').trim().toLowerCase().slice(0, 40),
        start: readDate(row[columns.date] ?? '', monthFirst),
        km: round(metres === undefined ? undefined : metres / 1000, 6),
        movingMinutes: minutes(rawNumber(cell(row, columns.moving))),
        elapsedMinutes: minutes(rawNumber(cell(row, columns.elapsed))),
        ascent: round(rawNumber(cell(row, columns.ascent)), 0),
        descent: round(rawNumber(cell(row, columns.descent)), 0),
        watchCelsius: round(rawNumber(cell(row, columns.watchCelsius)), 0),
        weatherCelsius: round(rawNumber(cell(row, columns.weatherCelsius)), 0),
        shoes: gear === '' ? undefined : gear.slice(0, 80),
      }
    }),
    problem:
      data.length > limits.csvRows
        ? tooLarge(`It has more rows than we read. We took the first ${limits.csvRows}.`)
        : undefined,
  }
}
