import type { Page } from 'playwright-core'
import { addressOf, recordsFor } from './app'
import type { Place } from './screens'

/** Opens a place as the runner finds it who has just this in storage. */
export async function openPlace(page: Page, { at, answers, stored }: Place): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(addressOf('404.html'))
  await page.evaluate((records) => {
    localStorage.clear()
    for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text)
  }, recordsFor({ answers, stored }))
  await page.goto(addressOf(at))
  // It is looked at and not pressed on, so nothing waits until a press would count, as a locator does.
  await page.waitForFunction(() => document.querySelector('main:not([aria-busy]) h1')?.checkVisibility() === true)
  // The app, where the page has one: before it has come, another screen may stand there unseen.
  await page.waitForFunction(
    () => document.getElementById('root') === null || 'live' in document.documentElement.dataset,
  )
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
