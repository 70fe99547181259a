import { describe, expect, it } from 'vitest'
import { openApp } from './support/app'
import { axeFaults, sideways, smallTargets } from './support/looks'
import { type Place, places } from './support/screens'

const open = async ({ at, answers = {}, stored = {} }: Place) => {
  const page = await openApp({
    at,
    ...(Object.keys(answers).length > 0 && { answers }),
    stored,
    device: { reducedMotion: 'reduce' },
  })
  await page.locator('h1').first().waitFor()
  // A page that is still being put together has nothing to complain about.
  await page.waitForLoadState('networkidle')
  return page
}

describe.each(places)('$name', (place) => {
  it('suits everyone on a phone and on a computer, in the light and in the dark', async () => {
    const page = await open(place)
    const faults: string[] = []
    const note = (where: string, found: readonly string[]) => {
      faults.push(...found.map((fault) => `${where}: ${fault}`))
    }
    for (const [width, height] of [
      [360, 800],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        note(`${width} px, ${colorScheme}`, await axeFaults(page))
      }
    }
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 800 })
      note(`${width} px`, await sideways(page))
    }
    note('360 px', await smallTargets(page))
    expect(faults).toEqual([])
  })
})
