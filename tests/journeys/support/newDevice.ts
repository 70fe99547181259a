import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

const smallPhone: BrowserContextOptions = {
  viewport: { width: 360, height: 800 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
}

let connected: Promise<Browser> | undefined

/** A device that has never seen the app: new storage, and a small phone unless said otherwise. */
export async function newDevice(device: BrowserContextOptions = {}): Promise<BrowserContext> {
  connected ??= chromium.connect(inject('browserEndpoint'))
  const context = await (await connected).newContext({ ...smallPhone, ...device })
  // A runner looks before they tap: every action waits until the screen has been seen, as long as presses are dropped.
  context.on('page', (page) =>
    page.addLocatorHandler(page.locator('html[data-unseen]'), () => seen(page), { noWaitAfter: true }),
  )
  return context
}

/** The screen in front takes presses. */
export async function seen(page: Page): Promise<void> {
  await page.waitForFunction(() => !('unseen' in document.documentElement.dataset))
}
