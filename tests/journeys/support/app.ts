import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { restoreVisit, visitText } from '../../../src/state/savedVisit'
import { visitKey } from '../../../src/state/storagePort'
import { newDevice } from './newDevice'
import { watch } from './watch'

export type OpenOptions = {
  /** The page, from the root of the app: `''` for the start, `quiz/#/result`, `now/`, `guide/evidence/`. */
  readonly at?: string
  /** What the runner answered on an earlier day. */
  readonly answers?: Answers
  /** What else stands in the device's storage, word for word. */
  readonly stored?: { readonly [key: string]: string }
  /** What the phone or computer is like: anything that a browser context can be told. Keeping the app for offline is for `visitor`. */
  readonly device?: BrowserContextOptions
  /** Runs before the app's own code: to make storage refuse, say. */
  readonly before?: (context: BrowserContext) => Promise<unknown>
  /** Faults that this test brings about on purpose. */
  readonly mayFault?: RegExp
}

type Kept = {
  readonly answers?: Answers | undefined
  readonly stored?: { readonly [key: string]: string } | undefined
}

/** What stands in the storage of a device that keeps these. */
export const recordsFor = ({ answers, stored }: Kept): { readonly [key: string]: string } => ({
  ...stored,
  ...(answers && { [visitKey]: recordOf(answers) }),
})

/** Answers as the app keeps them. */
export const recordOf = (answers: Answers): string =>
  visitText({ id: 'an-earlier-visit', rules: 'of-then', answers, stamps: {} })

/** The address of a page of the built app. */
export const addressOf = (at: string): string => `${inject('appUrl')}${at}`

/**
 * Opens the built app on a device that has never seen it, or that holds what it is told to hold.
 * The test fails if the page throws, logs an error or asks another origin for anything, at any time until the test ends.
 */
export async function openApp({ at = '', answers, stored, device, before, mayFault }: OpenOptions = {}): Promise<Page> {
  const appUrl = inject('appUrl')
  const localStorage = Object.entries(recordsFor({ answers, stored })).map(([name, value]) => ({ name, value }))
  const storageState = { cookies: [], origins: [{ origin: new URL(appUrl).origin, localStorage }] }
  // To keep the app for offline, every new device fetches all of it, which took half of the time of all journeys.
  const context = await newDevice({ storageState, serviceWorkers: 'block', ...device })
  const faults = watch(context, appUrl)
  onTestFinished(async () => {
    await context.close()
    const bad = faults.filter((fault) => mayFault?.test(fault) !== true)
    if (bad.length > 0) throw new Error(bad.join('\n'))
  })
  // What has not come by then will not come.
  context.setDefaultTimeout(30_000)
  await before?.(context)
  const page = await context.newPage()
  await page.goto(addressOf(at))
  return page
}

/** What the device keeps of the runner's answers. */
export async function savedAnswersOf(page: Page): Promise<Answers> {
  const restored = restoreVisit(await page.evaluate((key) => localStorage.getItem(key), visitKey))
  return restored.kind === 'record' ? restored.value.answers : {}
}
