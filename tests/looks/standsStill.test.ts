import { describe, expect, it } from 'vitest'
import { openApp } from '../journeys/support/app'
import { answerAll, seeHeading, seeResult } from '../journeys/support/quiz'
import { shiftsOn } from '../journeys/support/shifts'
import { runners } from '../support/runners'

/** As long as a script takes on a poor connection at the roadside. */
const slow = { slowedBy: 1000 }

describe('on a slow connection', () => {
  it('moves nothing under the runner’s eyes, however late the rest of the app arrives', async () => {
    const page = await openApp({ at: 'quiz/' })
    const shifts = await shiftsOn(page, slow)
    await answerAll(page, runners.stitch)
    await seeResult(page)
    await page.getByRole('link', { name: 'Open my plan' }).first().click()
    await seeHeading(page, /things? to do/)
    expect(await shifts()).toEqual([])
  })

  it.each(['', 'quiz/', 'quiz/#/q/where', 'quiz/#/result', 'quiz/#/plan', 'quiz/#/data', 'now/#calf', 'guide/'])(
    'opens “%s” without a jump',
    async (at) => {
      const page = await openApp({ at, answers: runners.lateInTheRace })
      const shifts = await shiftsOn(page, slow)
      await page.locator('main:not([aria-busy]) h1:visible').first().waitFor()
      expect(await shifts()).toEqual([])
    },
  )

  it('is still when the answers of last time are damaged and a notice has to be shown', async () => {
    const page = await openApp({ at: 'quiz/', stored: { 'uncramp.visit': '{"half' } })
    const shifts = await shiftsOn(page, slow)
    await page.getByText(/could not be read/).waitFor()
    expect(await shifts()).toEqual([])
  })
})

it('would notice a jump', async () => {
  const page = await openApp()
  const shifts = await shiftsOn(page)
  // What moves within half a second of loading is forgiven.
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    const main = document.querySelector('main')
    if (main) main.style.marginTop = '200px'
  })
  await expect.poll(async () => (await shifts()).length).toBeGreaterThan(0)
})
