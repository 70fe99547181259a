import { existsSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDist } from '../../tools/build/dist'
import { caching, headersEverywhere } from '../../tools/build/headers'
import { type RunningNginx, runNginx } from '../../tools/machine/runNginx'

const built = process.env.UNCRAMP_DIST ?? 'dist'
const dist = readDist(built)
const paths = [...dist.keys()]
const one = (pattern: RegExp): string => {
  const path = paths.find((it) => pattern.test(it))
  if (path === undefined) throw new Error(`Nothing in ${built} is like ${pattern}. Run "npm run build" first.`)
  return path
}

const securityHeaders = headersEverywhere(dist.get('_headers')?.toString('utf8') ?? '')

let nginx: RunningNginx
beforeAll(async () => {
  nginx = await runNginx(built)
})
afterAll(() => nginx.stop())

type Answer = { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: Buffer }

/** Asks without unpacking, and without following a redirect. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, failed) => {
    const request = get(`${nginx.url}${path}`, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
    request.on('error', failed)
  })

describe('every answer', () => {
  it.each(['', 'quiz/', 'now/', 'quiz', 'no/such/page', 'service-worker.js', 'assets/missing-12345678.js'])(
    'to /%s carries all security headers, once',
    async (path) => {
      const { headers } = await ask(path)
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value)
      expect(headers.server).toBe('nginx')
    },
  )

  it('that is a file below assets may be kept for good', async () => {
    expect((await ask(one(/^assets\/.*\.js$/))).headers['cache-control']).toBe(caching.asset)
    expect((await ask(one(/^assets\/.*\.woff2$/))).headers['cache-control']).toBe(caching.asset)
  })

  it.each(['', 'quiz/', 'service-worker.js', 'manifest.webmanifest', 'no/such/page', 'assets/missing-12345678.js'])(
    'to /%s is asked for again each time',
    async (path) => {
      expect((await ask(path)).headers['cache-control']).toBe(caching.other)
    },
  )

  it('is short when the browser has the page already', async () => {
    const { headers } = await ask('quiz/')
    const again = await ask('quiz/', { 'If-None-Match': String(headers.etag) })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })
})

describe('packed files', () => {
  const texts = ['', 'quiz/', 'service-worker.js', 'manifest.webmanifest']

  it.each(texts)('/%s is sent as it was packed by the build', async (path) => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const plain = readFileSync(join(built, file))
    const gzip = await ask(path, { 'Accept-Encoding': 'gzip' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gzip.headers.vary).toContain('Accept-Encoding')
    expect(gunzipSync(gzip.body).equals(plain)).toBe(true)
    if (nginx.servesBrotli) {
      const brotli = await ask(path, { 'Accept-Encoding': 'gzip, deflate, br' })
      expect(brotli.headers['content-encoding']).toBe('br')
      expect(brotliDecompressSync(brotli.body).equals(plain)).toBe(true)
      expect(brotli.body.length).toBeLessThan(gzip.body.length)
    }
    const unpacked = await ask(path)
    expect(unpacked.headers['content-encoding']).toBeUndefined()
    expect(unpacked.body.equals(plain)).toBe(true)
  })

  it('there is one of each kind for every page, script and style that packing makes smaller', () => {
    const packs = (path: string) => readFileSync(join(built, path)).length > 256
    const wanted = paths.filter((path) => /\.(?:html|js|css)$/.test(path) && packs(path))
    expect(wanted.length).toBeGreaterThan(20)
    const bare = wanted.filter(
      (path) => !existsSync(join(built, `${path}.br`)) || !existsSync(join(built, `${path}.gz`)),
    )
    expect(bare).toEqual([])
  })
})

describe('addresses', () => {
  it.each([
    ['', 'text/html; charset=utf-8'],
    ['quiz/', 'text/html; charset=utf-8'],
    ['now/', 'text/html; charset=utf-8'],
    ['guide/', 'text/html; charset=utf-8'],
    ['guide/causes/training-load/', 'text/html; charset=utf-8'],
    ['service-worker.js', 'application/javascript; charset=utf-8'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['icon.svg', 'image/svg+xml; charset=utf-8'],
    ['icons/icon-192.png', 'image/png'],
    ['robots.txt', 'text/plain; charset=utf-8'],
  ])('/%s is there, as %s', async (path, type) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
  })

  it('with a font are there as a font', async () => {
    expect((await ask(one(/\.woff2$/))).headers['content-type']).toBe('font/woff2')
  })

  it('of a folder without its slash lead to the folder, whatever the port and the name of the host', async () => {
    const { status, headers } = await ask('guide/causes/training-load', { Host: 'runners.example' })
    expect(status).toBe(301)
    expect(headers.location).toBe('/guide/causes/training-load/')
  })

  it.each(['no-such-page', 'guide/causes/no-such-cause/', 'assets/missing-12345678.js', 'quiz/result'])(
    '/%s that is wrong gets the helpful page, and says that it was wrong',
    async (path) => {
      const { status, headers, body } = await ask(path)
      expect(status).toBe(404)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(body.equals(readFileSync(join(built, '404.html')))).toBe(true)
    },
  )

  it.each([
    '.vite/manifest.json',
    '_headers',
    '_headers.nginx',
    'index.html.br',
    '.git/config',
    'assets/',
    'icons/',
    '..%2fpackage.json',
  ])('/%s shows nothing to anyone', async (path) => {
    const { status, body } = await ask(path)
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toMatch(/dependencies|"file":|Index of/)
  })
})
