import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isText, packed } from '../../../tools/build/compress'
import { policyInPage } from '../../../tools/build/headers'
import { isKept, isSentToKeep, pagesFile } from '../../../tools/build/kept'
import { withPageHead } from '../../../tools/build/pageHead'
import { pagesOf, releaseOf } from '../../../tools/build/serviceWorker'
import { noInline } from '../../support/noInline'

const site = { script: 'assets/offline-abc.js', root: '/runners/' }
const plain =
  '<!doctype html><html><head><meta charset="utf-8"/><title>T</title></head><body>Hello<script data-modules="" data-with=""></script></body></html>'

describe('what every page carries', () => {
  it('is the policy, before anything that loads', () => {
    const page = withPageHead(plain, 'guide/cramps/index.html', site)
    expect(page).toContain(
      `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policyInPage(noInline)}">`,
    )
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'))
  })

  it('is found from the page, wherever the site is hosted', () => {
    expect(withPageHead(plain, 'index.html', site)).toContain('data-modules="./assets/offline-abc.js"')
    const deep = withPageHead(plain, 'guide/causes/heat/index.html', site)
    expect(deep).toContain('data-modules="../../../assets/offline-abc.js"')
    expect(deep).toContain('<link rel="manifest" href="../../../manifest.webmanifest">')
  })

  it('starts from the top on the page for wrong addresses, which may stand anywhere', () => {
    expect(withPageHead(plain, '404.html', site)).toContain('data-modules="/runners/assets/offline-abc.js"')
  })

  it('comes once, however often it is put in, and takes out what a page had of its own', () => {
    const own = plain.replace(
      '<title>',
      '<link rel="manifest" href="old.webmanifest"/><meta name="referrer" content="x"/><title>',
    )
    const once = withPageHead(own, 'now/index.html', site)
    expect(withPageHead(once, 'now/index.html', site)).toBe(once)
    expect(withPageHead(once, 'now/index.html', { ...site, script: 'assets/offline-def.js' })).not.toContain('abc.js')
    expect(once.match(/rel="manifest"/g)).toHaveLength(1)
    expect(once).not.toContain('old.webmanifest')
  })

  it('comes after the modules of the page itself', () => {
    const own = plain.replace('data-modules=""', 'data-modules="../assets/main-1.js"')
    const once = withPageHead(own, 'quiz/index.html', site)
    expect(once).toContain('data-modules="../assets/main-1.js ../assets/offline-abc.js"')
    expect(withPageHead(once, 'quiz/index.html', site)).toBe(once)
  })

  it('is refused to a page without a charset, or without a script that asks for it', () => {
    expect(() => withPageHead('<html><head></head></html>', 'x.html', site)).toThrow('charset')
    expect(() => withPageHead(plain.replace('data-modules', 'data-other'), 'x.html', site)).toThrow('early script')
  })
})

describe('what is kept for offline use', () => {
  it.each([
    'index.html',
    'quiz/index.html',
    'assets/first-1.js',
    'assets/a-latin-wght-normal-1.woff2',
    'icon.svg',
    '404.html',
  ])('%s is', (path) => expect(isKept(path)).toBe(true))

  it.each([
    'service-worker.js',
    '.vite/manifest.json',
    '_headers',
    'robots.txt',
    'sitemap.xml',
    'quiz/index.html.br',
    'assets/first-1.js.gz',
    'assets/pages-0123456789ab.json',
    'icons/icon-512.png',
    'assets/a-latin-ext-wght-normal-1.woff2',
  ])('%s is not', (path) => expect(isKept(path)).toBe(false))

  const dist = new Map([
    ['index.html', Buffer.from('start')],
    ['guide/heat/index.html', Buffer.from('heat')],
    ['_headers', Buffer.from('/*')],
  ])

  it('is named by the addresses that runners use', async () => {
    const { files } = await releaseOf(dist, 'code')
    expect(Object.keys(files)).toEqual(['guide/heat/', ''])
  })

  it('is another release as soon as a page, or the worker itself, is another', async () => {
    const { id } = await releaseOf(dist, 'code')
    expect((await releaseOf(new Map(dist), 'code')).id).toBe(id)
    expect((await releaseOf(dist, 'other code')).id).not.toBe(id)
    expect((await releaseOf(new Map(dist).set('index.html', Buffer.from('Start')), 'code')).id).not.toBe(id)
    expect((await releaseOf(new Map(dist).set('_headers', Buffer.from('')), 'code')).id).toBe(id)
  })
})

describe('what travels for offline use', () => {
  const dist = new Map([
    ['index.html', Buffer.from('start')],
    ['guide/index.html', Buffer.from('“guide”')],
    ['assets/first-1.js', Buffer.from('code')],
  ])

  it('is every page in one file, under the address that runners use', () => {
    expect(JSON.parse(pagesOf(dist).text)).toEqual({ '': 'start', 'guide/': '“guide”' })
  })

  it('has a new name as soon as one page has changed, and only then', () => {
    const { path } = pagesOf(dist)
    expect(pagesFile.test(path)).toBe(true)
    expect(pagesOf(new Map(dist).set('assets/first-1.js', Buffer.from('other'))).path).toBe(path)
    expect(pagesOf(new Map(dist).set('index.html', Buffer.from('other'))).path).not.toBe(path)
  })

  it('counts each page once, and the worker too', () => {
    const sent = ['index.html', 'assets/first-1.js', 'assets/pages-0123456789ab.json', 'service-worker.js', '_headers']
    expect(sent.filter(isSentToKeep)).toEqual([
      'assets/first-1.js',
      'assets/pages-0123456789ab.json',
      'service-worker.js',
    ])
  })
})

describe('packing', () => {
  it('loses nothing', async () => {
    const text = Buffer.from('A cramp is a cramp is a cramp. '.repeat(50))
    const [br, gz] = await packed(text)
    expect([br?.suffix, gz?.suffix]).toEqual(['.br', '.gz'])
    expect(brotliDecompressSync(br?.content ?? '').equals(text)).toBe(true)
    expect(gunzipSync(gz?.content ?? '').equals(text)).toBe(true)
  })

  it('leaves what it would make larger, and what is packed already', async () => {
    expect(await packed(Buffer.from('a'))).toEqual([])
    expect(isText('assets/a.woff2')).toBe(false)
    expect(isText('icons/icon-192.png')).toBe(false)
    expect(isText('manifest.webmanifest')).toBe(true)
  })
})
