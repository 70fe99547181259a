import { expect, it } from 'vitest'
import { addressOf, openApp } from '../journeys/support/app'
import { axeFaults } from './faultsOnScreen'

it.each(['light', 'dark'] as const)(
  'a runner who hears the relief page, or cannot see it well, meets no barrier on any step in %s',
  async (colorScheme) => {
    const page = await openApp({ at: 'now/', device: { colorScheme } })
    const noSign = page.getByRole('link', { name: 'No, just a cramp' })
    for (const step of ['', '#help', '#where', '#calf', '#stitch', '#night']) {
      await page.goto(addressOf(`now/${step}`))
      await page.reload()
      if (step !== '' && step !== '#help') {
        await noSign.click()
        await noSign.waitFor({ state: 'hidden' })
      }
      if (step === '#calf') await page.getByRole('button', { name: 'Start 30 seconds' }).click()
      expect(await axeFaults(page, { targetSize: false }), step).toEqual([])
    }
  },
)
