import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'

/** Serves the two pages that we compare ourselves with, packed as ours are. */
export async function servePeers(): Promise<{ readonly url: string; readonly close: () => void }> {
  const pages = new Map(
    ['static', 'vanilla'].map((name) => [
      `/${name}.html`,
      brotliCompressSync(readFileSync(`tools/measure/peers/${name}.html`)),
    ]),
  )
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    if (page === undefined) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' }).end(page)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
