import { flow } from './bytes/flow'
import type { Source } from './bytes/source'
import { fileKind, headLength } from './fileKind'
import type { Found } from './found'
import type { Import } from './import'
import { judged } from './judged'
import { unreadable } from './problem'
import { readPieces } from './readPieces'
import { readZip } from './zip/readZip'

/**
 * Everything that one file holds: FIT, GPX, TCX, gzip'd or not, Strava's activities.csv, or a zip of them.
 * Whatever is in it, this gives at least one line and never throws; it holds one activity at a time.
 */
export async function* readActivities(source: Source, run: Import): AsyncGenerator<Found> {
  try {
    const head = await source.read(0, Math.min(headLength, source.size))
    if (fileKind(head) === 'zip') yield* readZip(source, run)
    else yield* judged(source.name, await readPieces(flow(source), run.budget), run)
  } catch {
    // The disk, not the file: it was moved, or lies in a cloud that does not answer.
    const problem = unreadable('It could not be read from where it lies. Save it on this device first, then try again.')
    yield { file: source.name, activity: undefined, problem }
  }
}
