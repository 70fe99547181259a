import { createHash } from 'node:crypto'
import { fingerprint } from '../../src/offline/worker/fingerprint'
import type { Release } from '../../src/offline/worker/release'
import { bundle } from './bundle'
import { isKept, workerFile } from './kept'

/** Pages are requested by their folder, since hosts may redirect `index.html`. */
const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1')

/** All kept pages by their addresses, under a name that changes with them. */
export function pagesOf(dist: ReadonlyMap<string, Buffer>): { readonly path: string; readonly text: string } {
  const pages = [...dist]
    .filter(([path]) => isKept(path) && path.endsWith('.html'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify(Object.fromEntries(pages.map(([path, html]) => [addressOf(path), html.toString('utf8')])))
  return { path: `assets/pages-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`, text }
}

/**
 * What a release keeps for offline use.
 * @param worker the worker's own code, which is part of the release's id: changed code makes a new release
 */
export async function releaseOf(dist: ReadonlyMap<string, Buffer>, worker: string): Promise<Release> {
  const paths = [...dist.keys()].filter(isKept).sort()
  const files = await Promise.all(
    paths.map(async (path) => [addressOf(path), await fingerprint(new Uint8Array(dist.get(path) ?? []))] as const),
  )
  const id = createHash('sha256').update(JSON.stringify(files)).update(worker).digest('hex').slice(0, 12)
  return { id, files: Object.fromEntries(files), pages: pagesOf(dist).path }
}

/** The whole service worker of a built site. */
export async function serviceWorkerFor(dist: ReadonlyMap<string, Buffer>): Promise<string> {
  const { code } = await bundle({ entry: 'src/offline/worker/serviceWorker.ts', format: 'iife', fileName: workerFile })
  return `const RELEASE=${JSON.stringify(await releaseOf(dist, code))};\n${code}`
}
