import type { BrowserContext, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { newDevice } from './newDevice'
import { watch } from './watch'

export type Visitor = { readonly context: BrowserContext; readonly faults: readonly string[] }

/** A runner's device at one host. The test fails on anything that `watch` finds, but for what it says may happen. */
export async function visitor(url: string, mayFault?: RegExp): Promise<Visitor> {
  const context = await newDevice()
  const faults = watch(context, url)
  onTestFinished(async () => {
    await context.close()
    const bad = faults.filter((fault) => mayFault?.test(fault) !== true)
    if (bad.length > 0) throw new Error(bad.join('\n'))
  })
  context.setDefaultTimeout(30_000)
  return { context, faults }
}

/** Waits until the device could do without a network. */
export async function isKept(page: Page): Promise<void> {
  // The worker may wait until the page has settled. `ready` would wait without end for one that does not come.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 })
}

/** The names of the versions that the device holds. */
export const versionsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('uncramp ')))
