import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addressOf, openApp, recordOf, savedAnswersOf } from './support/app'
import { goOn, optionFor, sayNone, seeHeading, seeQuestion, tick } from './support/quiz'
import { shiftsOn } from './support/shifts'

/**
 * Opens a page on a slow network: the app's script does not come before `arrive` is called.
 * No service worker helps out, and no event tells that everything was loaded.
 */
async function openSlowly(at: string, stored: { readonly [key: string]: string } = {}) {
  let arrive = (): void => undefined
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const before = (context: BrowserContext) =>
    context.route(/\/assets\/main-[^/]*\.js$/, async (route) => {
      await arrived
      await route.continue()
    })
  const page = await openApp({ before, stored, device: { serviceWorkers: 'block' } })
  const shifts = await shiftsOn(page)
  await page.goto(addressOf(at), { waitUntil: 'commit' })
  // Nothing is painted before the style sheets are there.
  await page.waitForFunction(
    () =>
      document.querySelector('#root h1') !== null &&
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null),
  )
  return { page, shifts, arrive }
}

const isLive = (page: Page): Promise<boolean> => page.evaluate(() => 'live' in document.documentElement.dataset)
const live = (page: Page) => page.waitForFunction(() => 'live' in document.documentElement.dataset)

it('keeps a sign that was ticked before the app arrived, and moves nothing', async () => {
  const { page, arrive, shifts } = await openSlowly('quiz/')
  await tick(page, 'signs-now', 'chest-pain')
  expect(await isLive(page)).toBe(false)
  // The sign is never beside a button that denies it.
  expect(await page.getByRole('button', { name: 'None of these' }).isVisible()).toBe(false)
  const option = await optionFor(page, 'signs-now', 'chest-pain').elementHandle()
  arrive()
  await live(page)
  expect(await option?.evaluate((box) => box.isConnected && (box as HTMLInputElement).checked)).toBe(true)
  expect(await page.locator('details.signs[open]').count()).toBe(1)
  expect(await savedAnswersOf(page)).toEqual({ 'signs-now': ['chest'], 'chest-now': ['chest-pain'] })
  expect(await shifts()).toEqual([])
  await goOn(page)
  await page.waitForURL(/#\/result$/)
})

it('goes on by itself when “None of these” was tapped before the app arrived', async () => {
  const { page, arrive } = await openSlowly('quiz/')
  await sayNone(page)
  expect(await isLive(page)).toBe(false)
  arrive()
  await page.waitForURL(/#\/q\/signs-before$/)
  await seeQuestion(page, 'signs-before')
  expect(await savedAnswersOf(page)).toEqual({ 'signs-now': ['none'] })
})

it('takes “None of these” back when a sign is ticked after it', async () => {
  const { page, arrive } = await openSlowly('quiz/')
  await sayNone(page)
  await tick(page, 'signs-now', 'dark-urine')
  arrive()
  await live(page)
  await seeQuestion(page, 'signs-now')
  expect(await savedAnswersOf(page)).toEqual({ 'signs-now': ['fluids'], 'fluids-now': ['dark-urine'] })
})

it('goes on by itself when a sign was ticked and “Continue” tapped before the app arrived', async () => {
  const { page, arrive } = await openSlowly('quiz/')
  await tick(page, 'signs-now', 'chest-pain')
  await goOn(page)
  expect(page.url()).toBe(addressOf('quiz/'))
  arrive()
  await page.waitForURL(/#\/result$/)
  expect(await savedAnswersOf(page)).toEqual({ 'signs-now': ['chest'], 'chest-now': ['chest-pain'] })
})

it.each([
  ['an address that asks for another screen', 'quiz/#/plan', {}],
  ['answers of an earlier visit', 'quiz/', { 'uncramp.visit': recordOf({ 'signs-now': ['none'] }) }],
])('does not flash the first question at %s', async (_, at, stored) => {
  const { page, arrive } = await openSlowly(at, stored)
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.count()).toBe(0)
  // Relief is one tap away all the while.
  expect(await page.getByRole('link', { name: 'Cramping now?' }).isVisible()).toBe(true)
  arrive()
  await heading.waitFor()
  expect(await page.locator('.topbar').count()).toBe(1)
})

it('keeps an early tick beside a record that cannot be read, which the app sets aside', async () => {
  const { page, arrive } = await openSlowly('quiz/', { 'uncramp.visit': '{"format":1,"id":' })
  await tick(page, 'signs-now', 'chest-pain')
  arrive()
  await page.getByText(/could not be read/).waitFor()
  expect(await optionFor(page, 'signs-now', 'chest-pain').isChecked()).toBe(true)
  expect(await savedAnswersOf(page)).toEqual({ 'signs-now': ['chest'], 'chest-now': ['chest-pain'] })
})

it('reads the first question and leads to help where JavaScript is off, and sends nothing anywhere', async () => {
  const page = await openApp({ at: 'quiz/', device: { javaScriptEnabled: false } })
  await seeQuestion(page, 'signs-now')
  await page.getByText('Feeling very unwell').click()
  await optionFor(page, 'signs-now', 'collapse').check()
  await page.keyboard.press('Enter')
  expect(page.url()).toBe(addressOf('quiz/'))
  await page.getByRole('link', { name: 'when to get help' }).click()
  await seeHeading(page, /help/i)
})

it('shows the start page in the chosen colours and with the right offer before any of it is painted', async () => {
  const page = await openApp({
    stored: { 'uncramp.preferences': '{"theme":"dark"}', 'uncramp.visit': recordOf({ 'signs-now': ['none'] }) },
  })
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  expect(await page.getByRole('link', { name: 'Start the quiz' }).isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Carry on' }).click()
  await seeQuestion(page, 'signs-before')
  await page.goBack()
  await page.getByRole('link', { name: 'Start again' }).click()
  await seeQuestion(page, 'signs-now')
  expect(await savedAnswersOf(page)).toEqual({})
  await page.goBack()
  await page.getByRole('link', { name: 'Start the quiz' }).waitFor()
})
