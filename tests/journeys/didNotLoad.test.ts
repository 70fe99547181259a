import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { secondScreen } from '../../src/app/secondScreen'
import { openApp, recordOf, savedAnswersOf } from './support/app'
import { goOn, sayNone, seeQuestion, tick } from './support/quiz'

const { from: first, question: second } = secondScreen()
const appScript = /\/assets\/main-[^/]*\.js$/
/** The browser writes every file that does not come into its console. */
const lost = /Failed to load resource/

/** The app's script does not come until it `comes`. */
const without = (context: BrowserContext) => context.route(appScript, (route) => route.abort())
const comes = (page: Page) => page.context().unroute(appScript)

const told = (page: Page) => page.getByText('The rest of the quiz did not load.')
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' })

describe('a quiz whose script does not come', () => {
  it('says so to whoever has pressed “Continue”, and goes on there with a tap', async () => {
    const page = await openApp({ at: 'quiz/', before: without, mayFault: lost })
    await sayNone(page)
    await seeQuestion(page, second)
    await tick(page, second, 'calf')
    await goOn(page)
    await told(page).waitFor()
    // In sight, however far down the question was read, and covering no answer that cannot be scrolled free.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const seen = await tryAgain(page).boundingBox()
    expect(seen?.y).toBeGreaterThanOrEqual(0)
    await comes(page)
    await tryAgain(page).click()
    await seeQuestion(page, second)
    await expect.poll(() => savedAnswersOf(page)).toEqual({ [first]: ['none'], [second]: ['calf'] })
    expect(await told(page).isVisible()).toBe(false)
  })

  it('says so where answers of an earlier visit are to be opened, with relief one tap away', async () => {
    const stored = { 'uncramp.visit': recordOf({ [first]: ['none'] }) }
    const page = await openApp({ at: 'quiz/#/plan', stored, before: without, mayFault: lost })
    await told(page).waitFor()
    expect(await page.getByRole('link', { name: 'Cramping now?' }).isVisible()).toBe(true)
    await tryAgain(page).waitFor()
    await page.getByRole('link', { name: 'Cramping now?' }).click()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await told(page).count()).toBe(0)
  })

  it('says nothing of it where all has come', async () => {
    const page = await openApp({ at: 'quiz/' })
    await page.waitForFunction(() => 'live' in document.documentElement.dataset)
    expect(await told(page).isVisible()).toBe(false)
  })
})
