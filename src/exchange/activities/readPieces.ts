import type { Budget } from './bytes/budget'
import { collect, type Flow, peek } from './bytes/flow'
import { inflated } from './bytes/inflated'
import { untilFault } from './bytes/untilFault'
import { type FileKind, fileKind, headLength } from './fileKind'
import { readFit } from './fit/readFit'
import type { Reading } from './found'
import { limits } from './limits'
import { damaged, ReadFault, tooLarge, unreadable } from './problem'
import { readTable } from './strava/readTable'
import { rowActivity } from './strava/rowActivity'
import { readGpx } from './xml/readGpx'
import { readTcx } from './xml/readTcx'

const nothing = (problem: Reading['problem']): Reading => ({ activities: [], problem })

const tooLong = tooLarge('It is larger than any activity.')

async function readAs(kind: FileKind, pieces: Flow, budget: Budget, packed: boolean): Promise<Reading> {
  switch (kind) {
    case 'fit':
      return readFit(await collect(pieces, limits.fitBytes, tooLong))
    case 'gpx':
      return readGpx(pieces)
    case 'tcx':
      return readTcx(pieces)
    case 'csv': {
      const { rows, problem } = readTable(new TextDecoder().decode(await collect(pieces, limits.csvBytes, tooLong)))
      return { activities: rows.map(rowActivity), problem }
    }
    case 'gzip':
      return packed
        ? nothing(unreadable('It is packed twice over. Unpack it first.'))
        : readSniffed(inflated(pieces, 'gzip', undefined, budget), budget, true)
    case 'zip':
      return nothing(unreadable('There is a zip in it that is packed once more. Unpack it first.'))
    case 'empty':
      return nothing(unreadable('It is empty.'))
    case 'unknown':
      return nothing(
        unreadable('It is none of the files we can read: FIT, GPX, TCX, a zip of them, or Strava’s activities.csv.'),
      )
  }
}

async function readSniffed(given: Flow, budget: Budget, packed: boolean): Promise<Reading> {
  const { pieces, fault } = untilFault(given)
  const { head, all } = await peek(pieces, headLength)
  const reading = await readAs(fileKind(head), all, budget, packed)
  // What broke the bytes off explains what the reader then missed.
  return { activities: reading.activities, problem: fault() ?? reading.problem }
}

/** Reads one file from its bytes, whatever it is called: FIT, GPX, TCX or Strava's table, gzip'd or not. Never throws. */
export async function readPieces(pieces: Flow, budget: Budget): Promise<Reading> {
  try {
    return await readSniffed(pieces, budget, false)
  } catch (error) {
    // A reader that meets what nobody thought of must not take the other files down with it.
    return nothing(
      error instanceof ReadFault
        ? error.problem
        : damaged('It is damaged in a way that we do not know. We skipped it.'),
    )
  }
}
