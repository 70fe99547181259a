import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle'
import { isText, packed } from './compress'
import { readDist } from './dist'
import { headersFile, nginxHeadersFile } from './headers'
import { inlineIn, joinInline } from './inline'
import { workerFile } from './kept'
import { withPageHead } from './pageHead'
import { pagesOf, serviceWorkerFor } from './serviceWorker'
import { readSiteUrl } from './siteMap'

const isLeftover = (path: string): boolean =>
  /\.(?:br|gz)$|(?:^|[\\/])(?:offline-[^\\/]*\.js|pages-[^\\/]*\.json)$/.test(path)

/** Gives a built and prerendered site its policy, headers and service worker. Run again it starts afresh. */
export async function makeHostable(folder: string): Promise<void> {
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
  const pagesWritten = [...readDist(folder)].filter(([path]) => path.endsWith('.html'))
  const inline = joinInline(pagesWritten.map(([, content]) => inlineIn(content.toString('utf8'))))
  write('_headers', headersFile(inline))
  write('_headers.nginx', nginxHeadersFile(inline))

  const pages = pagesOf(readDist(folder))
  write(pages.path, pages.text)
  // Last of all: it holds the fingerprints of everything else.
  write(workerFile, await serviceWorkerFor(readDist(folder)))
}

/** Puts a packed copy beside every text file. */
async function packAll(folder: string): Promise<void> {
  const texts = [...readDist(folder)].filter(([path]) => isText(path) && !path.startsWith('.'))
  const packing = texts.map(async ([path, content]) => {
    for (const { suffix, content: small } of await packed(content)) writeFileSync(join(folder, path + suffix), small)
  })
  await Promise.all(packing)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? 'dist'
  await makeHostable(folder)
  await packAll(folder)
}
