import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle'
import { isText, packed } from './compress'
import { readDist } from './dist'
import { headersFile } from './headers'
import { workerFile } from './kept'
import { withPageHead } from './pageHead'
import { pagesOf, serviceWorkerFor } from './serviceWorker'
import { readSiteUrl } from './siteMap'

const isLeftover = (path: string): boolean =>
  /\.(?:br|gz)$|(?:^|[\\/])(?:offline-[^\\/]*\.js|pages-[^\\/]*\.json)$/.test(path)

/** Makes a built and prerendered site ready to be hosted. Run again on the same folder it starts afresh. */
export async function afterBuild(folder: string): Promise<void> {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (isLeftover(path)) rmSync(join(folder, path))
  }
  const write = (path: string, content: string | Buffer): void => writeFileSync(join(folder, path), content)

  const offline = await bundle({ entry: 'src/offline.ts', format: 'es', fileName: 'assets/offline-[hash].js' })
  write(offline.fileName, offline.code)
  const root = new URL(readSiteUrl(process.env.SITE_URL) ?? 'http://localhost/').pathname
  for (const [path, content] of readDist(folder)) {
    if (!path.endsWith('.html')) continue
    write(path, withPageHead(content.toString('utf8'), path, { script: offline.fileName, root }))
  }
  write('_headers', headersFile())

  const pages = pagesOf(readDist(folder))
  write(pages.path, pages.text)
  // Last of all: it holds the fingerprints of everything else.
  write(workerFile, await serviceWorkerFor(readDist(folder)))

  for (const [path, content] of readDist(folder)) {
    if (!isText(path) || path.startsWith('.')) continue
    for (const { suffix, content: small } of await packed(content)) write(`${path}${suffix}`, small)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await afterBuild(process.argv[2] ?? 'dist')
