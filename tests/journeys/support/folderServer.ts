import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { cacheControl, securityHeaders } from '../../../tools/build/headers'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** A host whose folder can change while runners are there. */
export type FolderServer = {
  /** With a closing slash. */
  readonly url: string
  readonly show: (folder: string) => void
  /** From now on the host answers for this file with an error, as one does in the middle of an upload. */
  readonly breakFile: (path: string | undefined) => void
  /** In the middle of an upload: this one file still comes from another folder. */
  readonly keepFrom: (folder: string | undefined, path: string) => void
  /** The paths that browsers have asked for. */
  readonly asked: () => readonly string[]
  /** The host is gone, as it is for a runner without a network. */
  readonly vanish: () => Promise<void>
}

/** Serves a built site until the test ends, in a folder of its host unless said otherwise. */
export async function serveFolder(first: string, base = '/some/where/'): Promise<FolderServer> {
  let folder = first
  let broken: string | undefined
  const stale = new Map<string, string>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : 'outside')
    asked.push(path)
    const plain = join(stale.get(path) ?? folder, path)
    const isFolder = existsSync(plain) && statSync(plain).isDirectory()
    const file = isFolder ? join(plain, 'index.html') : plain
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    response.setHeader('Cache-Control', cacheControl(path))
    if (path === broken) response.writeHead(503).end()
    else if (!existsSync(file)) response.writeHead(404, { 'Content-Type': 'text/html' }).end('Not here')
    else if (isFolder && path !== '' && !path.endsWith('/')) response.writeHead(301, { Location: `${pathname}/` }).end()
    else
      response
        .writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const vanish = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  onTestFinished(vanish)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    show: (next) => {
      folder = next
    },
    breakFile: (path) => {
      broken = path
    },
    keepFrom: (from, path) => {
      if (from === undefined) stale.delete(path)
      else stale.set(path, from)
    },
    asked: () => asked,
    vanish,
  }
}
