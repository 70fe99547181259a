import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { secondScreen } from '../../src/app/secondScreen'
import { quizStepAfter } from '../../src/content/quizSteps'
import { type Answers, type QuestionId, questionIds, shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../src/domain/questionnaire/shape'
import { runners } from '../support/runners'
import { addressOf, openApp, recordOf, savedAnswersOf } from './support/app'
import { goOn, optionFor, sayNone, seeHeading, seeQuestion, tick } from './support/quiz'
import { shiftsOn } from './support/shifts'

const { from: first, question: second } = secondScreen()
const stepWith = (sign: string) => quizStepAfter(first, { [first]: [sign] } as Answers) as QuestionId
/** A sign that is asked about further before anyone is sent anywhere. */
const sign = shapeOf(first).answers.find((it) => !standsAlone.has(it) && questionIds.includes(stepWith(it))) ?? ''

/** The browser's own Back and forward, while the page is still being loaded. */
const step = (page: Page, by: number) => page.evaluate((steps) => history.go(steps), by)

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
  const page = await openApp({ before, stored })
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

/** The address follows a frame after the screen. */
async function seeSecond(page: Page): Promise<void> {
  await seeQuestion(page, second)
  await page.waitForURL(addressOf(`quiz/#/q/${second}`))
}

const isLive = (page: Page): Promise<boolean> => page.evaluate(() => 'live' in document.documentElement.dataset)
const live = (page: Page) => page.waitForFunction(() => 'live' in document.documentElement.dataset)

it('keeps a sign that was ticked before the app arrived, and moves nothing', async () => {
  const { page, arrive, shifts } = await openSlowly('quiz/')
  await tick(page, first, sign)
  expect(await isLive(page)).toBe(false)
  // The sign is never beside a button that denies it.
  expect(await page.getByRole('button', { name: 'None of these' }).isVisible()).toBe(false)
  const option = await optionFor(page, first, sign).elementHandle()
  arrive()
  await live(page)
  expect(await option?.evaluate((box) => box.isConnected && (box as HTMLInputElement).checked)).toBe(true)
  await expect.poll(() => savedAnswersOf(page)).toEqual({ [first]: [sign] })
  expect(await shifts()).toEqual([])
  await goOn(page)
  await seeQuestion(page, stepWith(sign))
})

it('leads on to the second screen before the app has arrived, and stays there with it', async () => {
  const { page, arrive, shifts } = await openSlowly('quiz/')
  await sayNone(page)
  await seeSecond(page)
  expect(await isLive(page)).toBe(false)
  const heading = await page.getByRole('heading', { level: 1 }).elementHandle()
  // Of the drawing there is only its place: it would be a fifth of the page.
  const lines = page.locator('.body-map path')
  expect(await lines.count()).toBe(0)
  arrive()
  await live(page)
  await seeSecond(page)
  await expect.poll(() => lines.count()).toBeGreaterThan(0)
  // What was being read is still the same element: nothing was written anew.
  expect(await heading?.evaluate((it) => it.isConnected)).toBe(true)
  expect(await savedAnswersOf(page)).toEqual({ [first]: ['none'] })
  expect(await shifts()).toEqual([])
})

it('keeps what was ticked on the second screen, and goes on from there', async () => {
  const { page, arrive } = await openSlowly('quiz/')
  await sayNone(page)
  await seeSecond(page)
  const given = [(runners.lateInTheRace as Answers)[second]].flat().map(String)
  await tick(page, second, ...given)
  await goOn(page)
  expect(page.url()).toBe(addressOf(`quiz/#/q/${second}`))
  arrive()
  const answers = { [first]: ['none'], [second]: given }
  await seeQuestion(page, quizStepAfter(second, answers) as QuestionId)
  expect(await savedAnswersOf(page)).toEqual(answers)
})

it('goes back to the first screen and on again before the app has arrived', async () => {
  const { page, arrive } = await openSlowly('quiz/')
  await sayNone(page)
  await seeSecond(page)
  await step(page, -1)
  await seeQuestion(page, first)
  await step(page, 1)
  await seeSecond(page)
  await step(page, -1)
  await seeQuestion(page, first)
  arrive()
  await live(page)
  await seeQuestion(page, first)
  expect(page.url()).toBe(addressOf('quiz/'))
  await expect.poll(() => savedAnswersOf(page)).toEqual({ [first]: ['none'] })
})

it('takes “None of these” back when a sign is ticked after it', async () => {
  const { page, arrive } = await openSlowly('quiz/')
  await sayNone(page)
  await seeSecond(page)
  await step(page, -1)
  await tick(page, first, sign)
  arrive()
  await live(page)
  await seeQuestion(page, first)
  await expect.poll(() => savedAnswersOf(page)).toEqual({ [first]: [sign] })
})

it('loses nothing if the page is left before the app has arrived', async () => {
  const { page, arrive } = await openSlowly('quiz/')
  await sayNone(page)
  await seeSecond(page)
  await page.goto(addressOf(''))
  await page.getByRole('link', { name: 'Go on where I stopped' }).click()
  arrive()
  await seeSecond(page)
  expect(await savedAnswersOf(page)).toEqual({ [first]: ['none'] })
})

it('goes on by itself when a sign was ticked and “Continue” tapped before the app arrived', async () => {
  const { page, arrive } = await openSlowly('quiz/')
  await tick(page, first, sign)
  await goOn(page)
  expect(page.url()).toBe(addressOf('quiz/'))
  arrive()
  await seeQuestion(page, stepWith(sign))
  expect(await savedAnswersOf(page)).toEqual({ [first]: [sign] })
})

it.each([
  ['an address that asks for another screen', 'quiz/#/plan', {}],
  ['answers of an earlier visit', 'quiz/', { 'uncramp.visit': recordOf({ [first]: ['none'] }) }],
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
  await tick(page, first, sign)
  arrive()
  await page.getByText(/could not be read/).waitFor()
  expect(await optionFor(page, first, sign).isChecked()).toBe(true)
  expect(await savedAnswersOf(page)).toEqual({ [first]: [sign] })
})

it('reads the first question and leads to help where JavaScript is off, and sends nothing anywhere', async () => {
  const page = await openApp({ at: 'quiz/', device: { javaScriptEnabled: false } })
  await seeQuestion(page, first)
  await optionFor(page, first, sign).check()
  await page.keyboard.press('Enter')
  expect(page.url()).toBe(addressOf('quiz/'))
  await page.getByRole('link', { name: 'when to get help' }).click()
  await seeHeading(page, /help/i)
})

it('shows the start page in the chosen colours and with the right offer before any of it is painted', async () => {
  const page = await openApp({
    stored: { 'uncramp.preferences': '{"theme":"dark"}', 'uncramp.visit': recordOf({ [first]: ['none'] }) },
  })
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  expect(await page.getByRole('link', { name: 'Start the quiz' }).isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Go on where I stopped' }).click()
  await seeSecond(page)
  await page.goBack()
  await page.getByRole('link', { name: 'Start again' }).click()
  await page.getByRole('button', { name: /start again$/ }).click()
  await seeQuestion(page, first)
  expect(await savedAnswersOf(page)).toEqual({})
  await page.goto(addressOf(''))
  await page.getByRole('link', { name: 'Start the quiz' }).waitFor()
})
