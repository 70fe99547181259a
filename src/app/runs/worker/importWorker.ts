import type { Source } from '../../../exchange/activities/bytes/source'
import type { Found } from '../../../exchange/activities/found'
import { createImport } from '../../../exchange/activities/import'
import { readActivities } from '../../../exchange/activities/readActivities'
import type { ImporterSays, ReadFiles } from './messages'

declare const self: DedicatedWorkerGlobalScope

const say = (message: ImporterSays) => self.postMessage(message)

/** A file of the device, read a slice at a time: the browser holds no more of it than that. */
const blobSource = (name: string, blob: Blob): Source => ({
  name,
  size: blob.size,
  read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
})

/** Milliseconds between two messages: the page is told often enough to move, and seldom enough to stay free. */
const between = 150

async function readAll({ files, names, now }: ReadFiles): Promise<void> {
  let waiting: Found[] = []
  let told = 0
  const tell = (file: string, share: number, atOnce = false) => {
    const at = Date.now()
    if (!atOnce && at - told < between) return
    told = at
    if (waiting.length > 0) say({ kind: 'found', found: waiting })
    waiting = []
    say({ kind: 'progress', file, share })
  }
  for (const [index, file] of files.entries()) {
    const name = names[index] ?? 'file'
    const share = (part: number) => (index + part) / files.length
    const run = createImport(now, (part) => tell(name, share(part)))
    for await (const found of readActivities(blobSource(name, file), run)) waiting.push(found)
    tell(name, share(1), true)
  }
  say({ kind: 'done' })
}

self.onmessage = ({ data }: MessageEvent<ReadFiles>) => void readAll(data)
