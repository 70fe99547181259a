import type { Source } from '../../../exchange/activities/bytes/source'
import type { Found } from '../../../exchange/activities/found'
import { createImport } from '../../../exchange/activities/import'
import { readActivities } from '../../../exchange/activities/readActivities'
import type { ImporterSays, ReadFiles } from './messages'

/** A file of the device, read a slice at a time: the browser holds no more of it than that. */
const blobSource = (name: string, blob: Blob): Source => ({
  name,
  size: blob.size,
  read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
})

/** Milliseconds between two messages: the page is told often enough to move, and seldom enough to stay free. */
const between = 150

/**
 * Reads the files one after the other, and says what it finds. The last word is that it is done or that it failed: a fault that nobody
 * is told of would leave the page reading for ever. What was found until then is told before.
 */
export async function readFiles({ files, names, now }: ReadFiles, say: (message: ImporterSays) => void): Promise<void> {
  let waiting: Found[] = []
  let told = 0
  const hand = () => {
    const found = waiting
    // Whatever becomes of it, it is not said twice.
    waiting = []
    if (found.length > 0) say({ kind: 'found', found })
  }
  const tell = (file: string, share: number, atOnce = false) => {
    const at = Date.now()
    if (!atOnce && at - told < between) return
    told = at
    hand()
    say({ kind: 'progress', file, share })
  }
  try {
    for (const [index, file] of files.entries()) {
      const name = names[index] ?? 'file'
      const share = (part: number) => (index + part) / files.length
      const run = createImport(now, (part) => tell(name, share(part)))
      for await (const found of readActivities(blobSource(name, file), run)) waiting.push(found)
      tell(name, share(1), true)
    }
    say({ kind: 'done' })
  } catch {
    hand()
    say({ kind: 'failed' })
  }
}
