import { collect, type Flow } from '../bytes/flow'
import { bytesSource, type Source } from '../bytes/source'
import type { Found } from '../found'
import type { Import } from '../import'
import { judged } from '../judged'
import { limits } from '../limits'
import { damaged, notAnActivity, type Problem, ReadFault, tooLarge } from '../problem'
import { readPieces } from '../readPieces'
import { bareName, readTable } from '../strava/readTable'
import type { StravaRow } from '../strava/row'
import { rowActivity, withRow } from '../strava/rowActivity'
import type { Entry } from './entry'
import { innerSource } from './innerSource'
import { listEntries } from './listEntries'
import { packedPart, unpacked } from './openEntry'

const isTable = (name: string) => /(?:^|\/)activities\.csv$/i.test(name)
const isZip = (name: string) => /\.zip$/i.test(name)
const isActivityFile = (name: string) => /\.(?:fit|gpx|tcx)(?:\.gz)?$/i.test(name)
/** What a Mac puts beside each file. */
const isShadow = (name: string) => /(?:^|\/)(?:__MACOSX\/|\._)/.test(name)
const isWanted = (name: string) => !isShadow(name) && (isTable(name) || isZip(name) || isActivityFile(name))

const tooLong = tooLarge('It is larger than any activity.')

const faultOf = (error: unknown): Problem =>
  error instanceof ReadFault ? error.problem : damaged('It is damaged in a way that we do not know. We skipped it.')

/** The rows of the table, by the files they tell of. */
type Table = Map<string, StravaRow>

async function openTable(zip: Source, entry: Entry | undefined, { budget }: Import): Promise<Table> {
  if (entry === undefined) return new Map()
  const bytes = await collect(unpacked(await packedPart(zip, entry), entry, budget), limits.csvBytes, tooLong)
  const { rows } = readTable(new TextDecoder().decode(bytes))
  return new Map(rows.map((row, index) => [row.file ?? `row ${index + 2}`, row]))
}

/** A zip in a zip, as something that can be read at any place. */
async function innerZip(packed: Source, entry: Entry, name: string, { budget }: Import): Promise<Source> {
  if (entry.method === 0) return { ...packed, name }
  const open = (): Flow => unpacked(packed, entry, budget)
  if (entry.size <= limits.innerZipBytes) return bytesSource(name, await collect(open(), limits.innerZipBytes, tooLong))
  return innerSource(name, entry.size, open)
}

/**
 * Every activity file in a zip, each on its own: one that is broken is named and the next one read.
 * Files in it are told by where they stand, never opened by name. Of Strava's export, the table adds shoes and weather to each file,
 * and its rows without a file stand for themselves.
 */
export async function* readZip(zip: Source, run: Import, depth = 1): AsyncGenerator<Found> {
  const problem = (file: string, it: Problem): Found => ({ file, activity: undefined, problem: it })
  try {
    const { entries, left } = await listEntries(zip, isWanted)
    if (left > 0)
      yield problem(
        zip.name,
        tooLarge(
          `It holds more than ${limits.zipFiles} activity files. ${left} were not read: unpack it, and give us a part at a time.`,
        ),
      )
    const tableEntry = entries.find(({ name }) => isTable(name))
    let table: Table = new Map()
    try {
      table = await openTable(zip, tableEntry, run)
    } catch (error) {
      yield problem(`${zip.name}/activities.csv`, faultOf(error))
    }
    const files = entries.filter((entry) => entry !== tableEntry)
    if (files.length === 0 && table.size === 0 && left === 0)
      yield problem(zip.name, notAnActivity('There is no activity file in this zip.'))
    for (const [index, entry] of files.entries()) {
      run.progress(index / files.length)
      yield* readEntry(zip, entry, table, run, depth)
    }
    for (const [name, row] of table)
      yield* judged(`${zip.name}/activities.csv: ${name}`, { activities: [rowActivity(row)], problem: undefined }, run)
  } catch (error) {
    yield problem(zip.name, faultOf(error))
  }
}

async function* readEntry(zip: Source, entry: Entry, table: Table, run: Import, depth: number): AsyncGenerator<Found> {
  const file = `${zip.name}/${entry.name}`
  try {
    const packed = await packedPart(zip, entry)
    if (isZip(entry.name)) {
      if (depth >= limits.zipDepth) throw new ReadFault(tooLarge('It is a zip in a zip in a zip. Unpack it first.'))
      yield* readZip(await innerZip(packed, entry, file, run), { ...run, progress: () => undefined }, depth + 1)
      return
    }
    const reading = await readPieces(unpacked(packed, entry, run.budget), run.budget)
    const row = table.get(bareName(entry.name))
    if (row === undefined) return yield* judged(file, reading, run)
    // A file that gave nothing leaves its row to stand for itself.
    if (reading.activities.length > 0) table.delete(bareName(entry.name))
    yield* judged(file, { ...reading, activities: reading.activities.map((it) => withRow(it, row)) }, run)
  } catch (error) {
    yield { file, activity: undefined, problem: faultOf(error) }
  }
}
