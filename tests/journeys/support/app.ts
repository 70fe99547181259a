import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { newDevice } from './newDevice'
import { watch } from './watch'

export type OpenOptions = {
  /** The route in the fragment, such as `/now`. */
  readonly route?: string
  /** What the phone or computer is like: anything that a browser context can be told. */
  readonly device?: BrowserContextOptions
  /** Runs before the app's own code: to put something in storage, say. */
  readonly before?: (context: BrowserContext) => Promise<void>
}

/**
 * Opens the built app on a device that has never seen it.
 * The test fails if the page throws, logs an error or asks another origin for anything, at any time until the test ends.
 */
export async function openApp({ route = '/', device, before }: OpenOptions = {}): Promise<Page> {
  const appUrl = inject('appUrl')
  const context = await newDevice(device)
  const faults = watch(context, appUrl)
  onTestFinished(async () => {
    await context.close()
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })
  await before?.(context)
  const page = await context.newPage()
  await page.goto(`${appUrl}#${route}`)
  return page
}
