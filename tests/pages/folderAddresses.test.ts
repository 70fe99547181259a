import { expect, it } from 'vitest'
import { pages } from '../../src/app/routes'
import { renderSite } from '../../src/prerender'
import { noAssets } from '../support/noAssets'

/** A folder that is asked for without its slash costs a redirect, and hosts that give none have no such page. */
const lacksSlash = (address: string): boolean => {
  const [path = ''] = address.split(/[?#]/)
  return path !== '' && !path.endsWith('/') && !/\.[a-z0-9]+$/i.test(path)
}

it('every link of the app to a page beside it ends in a slash', () => {
  expect(Object.values(pages).filter(lacksSlash)).toEqual([])
})

it('every link of every page to a folder ends in a slash', async () => {
  const site = await renderSite({ assetsOf: () => noAssets, siteUrl: undefined, reportAddress: undefined })
  const links = site.flatMap(({ file, html }) =>
    [...html().matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, address = '']) => ({ file, address })),
  )
  const own = links.filter(({ address }) => !/^[a-z]+:/.test(address))
  expect(own.length).toBeGreaterThan(1000)
  expect(own.filter(({ address }) => lacksSlash(address))).toEqual([])
})
