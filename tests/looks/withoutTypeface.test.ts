import type { BrowserContext } from 'playwright-core'
import { expect, it } from 'vitest'
import { addressOf, openApp } from '../journeys/support/app'

// The typeface is optional: on a first visit over a slow network another one stands there for good.
const before = (context: BrowserContext) =>
  context.route(/\.woff2/, (route) => route.fulfill({ status: 200, contentType: 'font/woff2', body: '' }))

it.each([320, 360])(
  'keeps the top bar in one row and “Log a run or a night” in one line at %i px without it',
  async (width) => {
    const page = await openApp({ before, device: { viewport: { width, height: 640 } } })
    for (const at of ['', 'quiz/', 'guide/', 'now/']) {
      await page.goto(addressOf(at))
      const bar = page.locator('.topbar__inner').filter({ visible: true })
      expect(await bar.evaluate((inner) => inner.clientHeight)).toBeLessThan(64)
    }
    await page.goto(addressOf(''))
    const lines = await page
      .getByRole('link', { name: 'Log a run or a night' })
      .first()
      .evaluate((link) => link.getClientRects().length)
    expect(lines).toBe(1)
  },
)
