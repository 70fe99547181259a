import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults, sideways, smallTargets } from './support/looks'
import { newDevice } from './support/newDevice'
import { openPlace } from './support/openPlace'
import { places } from './support/screens'
import { watch } from './support/watch'

// One device for all of them: what is looked at here is how a screen looks, not what it keeps.
let context: BrowserContext
let page: Page
let slips: readonly string[]

beforeAll(async () => {
  context = await newDevice({ reducedMotion: 'reduce' })
  slips = watch(context, inject('appUrl'))
  page = await context.newPage()
})
afterAll(() => context.close())

describe.each(places)('$name', (place) => {
  it('suits everyone on a phone and on a computer, in the light and in the dark', async () => {
    await openPlace(page, place)
    const faults: string[] = []
    const note = (where: string, found: readonly string[]) => {
      faults.push(...found.map((fault) => `${where}: ${fault}`))
    }
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 800 })
      note(`${width} px`, await sideways(page))
    }
    note('360 px', await smallTargets(page))
    for (const [width, height] of [
      [360, 800],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        note(`${width} px, ${colorScheme}`, await axeFaults(page, { targetSize: place.reading === true }))
      }
    }
    expect(faults).toEqual([])
  })
})

it('has thrown nothing, logged no error and asked nobody else for anything on the way', () => {
  expect(slips).toEqual([])
})
