import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { secondScreen } from '../../src/app/secondScreen'
import { addressOf, openApp } from './support/app'
import { sayNone, seeQuestion } from './support/quiz'

const { question: second } = secondScreen()
const firstTime = { serviceWorkers: 'block' } as const

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
  const page = await openApp({ at, device: firstTime })
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBeGreaterThan(0)
  expect((await askedBeforePaint(page)).filter((name) => /\.(js|woff2)$/.test(name))).toEqual([])
})

it('shows our typeface from the second screen of a first visit on, and at once on the next page', async () => {
  const page = await openApp({ at: 'quiz/', device: firstTime })
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.fonts.check('1em "Atkinson Hyperlegible Next Variable"'))
  expect(await inOurTypeface(page)).toBe(false)
  await sayNone(page)
  await seeQuestion(page, second)
  expect(await inOurTypeface(page)).toBe(true)
  await page.goto(addressOf('guide/'))
  expect(await inOurTypeface(page)).toBe(true)
})
