import { afterEach, describe, expect, it, vi } from 'vitest'
import { keptReleases } from '../../src/offline/worker/keptReleases'

const site = new URL('https://uncramp.example/')
const page = new URL('quiz/', site)
const release = { id: 'r1', files: { 'quiz/': '0' }, pages: 'assets/pages-1.json' }

/** What the browser keeps for sites, if it opens and reads it. */
const caches = (its: { readonly opens: boolean; readonly reads: boolean }) => {
  const answer = (works: boolean, held: unknown) =>
    works ? Promise.resolve(held) : Promise.reject(new DOMException('Internal error.', 'UnknownError'))
  const match = () => answer(its.reads, 'the page')
  vi.stubGlobal('caches', { match, open: () => answer(its.opens, { match }) })
}

afterEach(() => vi.unstubAllGlobals())

describe('a file that is asked for', () => {
  it('is the one that the device holds', async () => {
    caches({ opens: true, reads: true })
    expect(await keptReleases(site, release).find('quiz/')).toBe('the page')
    expect(await keptReleases(site, release).findAnywhere(page)).toBe('the page')
  })

  it.each([
    ['opened', { opens: false, reads: false }],
    ['read', { opens: true, reads: false }],
  ])('comes from the network where what is kept cannot be %s', async (_, its) => {
    caches(its)
    expect(await keptReleases(site, release).find('quiz/')).toBeUndefined()
    expect(await keptReleases(site, release).findAnywhere(page)).toBeUndefined()
  })
})
