import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { secondScreen } from '../../src/app/secondScreen'
import { addressOf, openApp, savedAnswersOf } from './support/app'
import { sayNone, seeQuestion } from './support/quiz'
import { isKept } from './support/visitor'

const { from, question: second } = secondScreen()
const withWorker = { serviceWorkers: 'allow' } as const

/** What was asked for before the whole page could be painted, other than the page itself. The paint is timed when it is on the glass, later. */
const askedBeforePaint = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const [read] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < (read?.domContentLoadedEventEnd ?? Number.NaN))
      .map(({ name }) => name)
  })

const inOurTypeface = (page: Page): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.body).fontFamily.startsWith('"Atkinson Hyperlegible Next Variable"'))

it.each(['', 'quiz/', 'now/'])('paints %s before it asks for any script or typeface', async (at) => {
  const page = await openApp({ at })
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBeGreaterThan(0)
  expect((await askedBeforePaint(page)).filter((name) => /\.(js|woff2)$/.test(name))).toEqual([])
})

/** Whether the storage was opened while the page was being read. */
const openedStorageEarly = async (page: Page, at: string): Promise<boolean> => {
  await page.addInitScript(() => {
    const { getItem } = Storage.prototype
    Storage.prototype.getItem = function (key) {
      document.documentElement.dataset.opened ??= document.readyState
      return getItem.call(this, key)
    }
  })
  await page.goto(addressOf(at))
  await page.waitForLoadState('networkidle')
  return (await page.evaluate(() => document.documentElement.dataset.opened)) === 'loading'
}

it('opens the storage after the paint on a first visit, and before it once something may be there', async () => {
  const page = await openApp({ at: 'guide/', device: withWorker })
  const first = await openApp({ at: 'guide/' })
  const fresh = await first.context().newPage()
  expect(await openedStorageEarly(fresh, 'quiz/')).toBe(false)
  // A page of ours that follows another, and an address of its own.
  expect(await openedStorageEarly(first, '')).toBe(true)
  expect(await openedStorageEarly(await first.context().newPage(), 'quiz/#/data')).toBe(true)
  // The worker has the page.
  await isKept(page)
  expect(await openedStorageEarly(await page.context().newPage(), 'quiz/')).toBe(true)
})

it('shows at once in the colours chosen before, where a worker has the page', async () => {
  const page = await openApp({ at: 'quiz/#/data', device: withWorker })
  await isKept(page)
  await page.evaluate(() => localStorage.setItem('uncramp.preferences', '{"theme":"dark"}'))
  const next = await page.context().newPage()
  await next.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset.themeWhenRead = document.documentElement.dataset.theme
    })
  })
  await next.goto(addressOf('quiz/'))
  expect(await next.evaluate(() => document.documentElement.dataset.themeWhenRead)).toBe('dark')
})

it('shows our typeface from the second screen of a first visit on, and at once on the next page', async () => {
  const page = await openApp({ at: 'quiz/' })
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.fonts.check('1em "Atkinson Hyperlegible Next Variable"'))
  expect(await inOurTypeface(page)).toBe(false)
  await sayNone(page)
  await seeQuestion(page, second)
  expect(await inOurTypeface(page)).toBe(true)
  await page.goto(addressOf('guide/'))
  expect(await inOurTypeface(page)).toBe(true)
})

it('hears a press before it has looked at the device, shows what comes next, and keeps it', async () => {
  const page = await openApp({
    at: 'guide/',
    // Sooner than any finger: the page has just been read.
    before: (context) =>
      context.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => document.querySelector<HTMLElement>('[data-early=none]')?.click())
      }),
  })
  const fresh = await page.context().newPage()
  await fresh.goto(addressOf('quiz/'))
  await seeQuestion(fresh, second)
  await fresh.waitForFunction(() => 'live' in document.documentElement.dataset)
  // It was no address that asked for another screen: the one in the page goes on.
  expect(await fresh.evaluate(() => 'deep' in document.documentElement.dataset)).toBe(false)
  await expect.poll(() => savedAnswersOf(fresh)).toEqual({ [from]: ['none'] })
  expect(await fresh.evaluate(() => localStorage.getItem('uncramp.early'))).toBeNull()
})
