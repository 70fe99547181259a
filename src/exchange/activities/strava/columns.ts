/** Where in a row each thing stands. */
type Columns = {
  readonly date: number
  readonly sport: number
  readonly file: number | undefined
  readonly gear: number | undefined
  readonly elapsed: number | undefined
  readonly moving: number | undefined
  readonly metres: number | undefined
  readonly ascent: number | undefined
  readonly descent: number | undefined
  readonly watchCelsius: number | undefined
  readonly weatherCelsius: number | undefined
}

/** Where things stand counted from the file's name, in every export with raw columns, whatever its language. */
const fromFile = {
  elapsed: 3,
  moving: 4,
  metres: 5,
  ascent: 8,
  descent: 9,
  watchCelsius: 24,
  weatherCelsius: 44,
} as const

const fileName = /\.(?:fit|gpx|tcx)(?:\.gz)?$/i

/** "translation missing: en-GB.lib.export.….weather_temperature" still ends in the name. */
const plain = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/^translation missing:.*[.>]/, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** The column whose cells are nearly all names of activity files. */
function fileColumn(headings: readonly string[], rows: readonly (readonly string[])[]): number | undefined {
  const named = headings.indexOf('filename')
  if (named >= 0) return named
  const counts = headings.map((_, column) => rows.filter((row) => fileName.test(row[column] ?? '')).length)
  const most = Math.max(0, ...counts)
  return most === 0 ? undefined : counts.indexOf(most)
}

const numeric = (rows: readonly (readonly string[])[], column: number) =>
  rows.every((row) => /^-?[\d\s.,]*$/.test(row[column] ?? ''))

/**
 * Finds the columns: by their English names where they have them, else by where they stand after the file's name.
 * A name that stands twice means the second time the raw value, in seconds, metres and degrees Celsius.
 */
export function findColumns(heading: readonly string[], rows: readonly (readonly string[])[]): Columns {
  const headings = heading.map(plain)
  const file = fileColumn(headings, rows)
  const raw = (name: string) => {
    const at = headings.lastIndexOf(name)
    return at >= 0 && at > headings.indexOf(name) ? at : undefined
  }
  const once = (name: string) => (headings.includes(name) ? headings.lastIndexOf(name) : undefined)
  const after = (steps: number) => {
    if (file === undefined) return undefined
    const at = file + steps
    // What should be a number and is none was shifted by a change of the export.
    return at < headings.length && numeric(rows, at) ? at : undefined
  }
  const english = headings.includes('moving time')
  const place = (name: string, steps: number, twice: boolean) =>
    english ? (twice ? raw(name) : once(name)) : after(steps)
  return {
    date: Math.max(headings.indexOf('activity date'), headings.indexOf('date'), 0) || 1,
    sport:
      Math.max(headings.indexOf('activity type'), headings.indexOf('type') < 5 ? headings.indexOf('type') : -1, 0) || 3,
    file,
    gear: once('activity gear') ?? once('gear') ?? (file === undefined ? undefined : file - 1),
    elapsed: place('elapsed time', fromFile.elapsed, true),
    moving: place('moving time', fromFile.moving, false),
    metres: place('distance', fromFile.metres, true),
    ascent: place('elevation gain', fromFile.ascent, false),
    descent: place('elevation loss', fromFile.descent, false),
    watchCelsius: place('average temperature', fromFile.watchCelsius, false),
    weatherCelsius: place('weather temperature', fromFile.weatherCelsius, false),
  }
}
