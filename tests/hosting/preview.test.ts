import { readdirSync } from 'node:fs'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { caching, securityHeaders } from '../../tools/build/headers'

let server: PreviewServer
let url = ''

beforeAll(async () => {
  server = await preview({ preview: { host: '127.0.0.1', port: 0, strictPort: false }, logLevel: 'warn' })
  url = server.resolvedUrls?.local[0] ?? ''
})
afterAll(() => server.close())

const ask = (path: string, encoding = 'br'): Promise<Response> =>
  fetch(url + path, { headers: { 'accept-encoding': encoding }, redirect: 'manual' })

const [script = ''] = readdirSync('dist/assets').filter((name) => /^main-.*\.js$/.test(name))

it.each(['br', 'gzip'])('sends packed files to whoever takes %s', async (encoding) => {
  for (const path of ['', `assets/${script}`]) {
    const answer = await ask(path, encoding)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-encoding')).toBe(encoding)
  }
})

it('sends every page and file with our headers, and lets the named files be kept', async () => {
  for (const path of ['', 'guide/causes/heat-and-sweat/', `assets/${script}`]) {
    const { headers } = await ask(path)
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name), path).toBe(value)
    expect(headers.get('cache-control')).toBe(path.startsWith('assets/') ? caching.asset : caching.other)
  }
})

it('answers for what is not there with a page that helps', async () => {
  const answer = await ask('nowhere/at/all')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('href="/')
})

it('leads from a folder without its slash to its page', async () => {
  const answer = await ask('guide/get-help?from=here')
  expect(answer.status).toBe(301)
  expect(answer.headers.get('location')).toBe('/guide/get-help/?from=here')
})
