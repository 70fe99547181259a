import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { secondScreen } from '../../src/app/secondScreen'
import { quizStepAfter } from '../../src/content/quizSteps'
import { type Answers, type QuestionId, questionIds, shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../src/domain/questionnaire/shape'
import { addressOf, type OpenOptions, openApp, recordOf, savedAnswersOf } from './support/app'
import { goOn, optionFor, sayNone, seeHeading, seeQuestion, tick } from './support/quiz'
import { shiftsOn } from './support/shifts'

const { from: first, question: second } = secondScreen()
const stepWith = (sign: string) => quizStepAfter(first, { [first]: [sign] } as Answers) as QuestionId
/** Two signs that are asked about further before anyone is sent anywhere. */
const [sign = '', otherSign = ''] = shapeOf(first).answers.filter(
  (it) => !standsAlone.has(it) && questionIds.includes(stepWith(it)),
)

const rest = /\/assets\/rest-[^/]*\.js$/

/** Opens the quiz where the app takes over its first question, and the rest of the app does not come before `arrive` is called. */
async function openHalf() {
  let arrive = (): void => undefined
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const before = (context: BrowserContext) =>
    context.route(rest, async (route) => {
      await arrived
      await route.continue()
    })
  const page = await openApp({ before })
  const shifts = await shiftsOn(page)
  await page.goto(addressOf('quiz/'), { waitUntil: 'commit' })
  await page.waitForFunction(() => 'live' in document.documentElement.dataset)
  return { page, shifts, arrive }
}

/** Opens the quiz where the rest of the app fails as often as told. */
const openFailing = (times: number, options: OpenOptions = {}) => {
  let left = times
  const before = (context: BrowserContext) =>
    context.route(rest, (route) => {
      left -= 1
      return left < 0 ? route.continue() : route.abort()
    })
  return openApp({ at: 'quiz/', before, mayFault: /ERR_FAILED/, ...options })
}

const earlyKey = (page: Page) => page.evaluate(() => localStorage.getItem('uncramp.early'))

it('hears a tick before the rest of the app has come, and keeps it with the others when it has', async () => {
  const { page, arrive, shifts } = await openHalf()
  const option = await optionFor(page, first, sign).elementHandle()
  await tick(page, first, sign)
  await page.getByText(/^Your answer so far: /).waitFor()
  expect(await savedAnswersOf(page)).toEqual({})
  arrive()
  await expect.poll(() => savedAnswersOf(page)).toEqual({ [first]: [sign] })
  expect(await earlyKey(page)).toBeNull()
  // The screen goes on as it is.
  expect(await option?.evaluate((box) => box.isConnected && (box as HTMLInputElement).checked)).toBe(true)
  await tick(page, first, otherSign)
  await expect.poll(() => savedAnswersOf(page)).toEqual({ [first]: [sign, otherSign] })
  expect(await shifts()).toEqual([])
})

it('loses no tick if the page is left before the rest of the app has come', async () => {
  const { page, arrive } = await openHalf()
  await tick(page, first, sign)
  await page.getByText(/^Your answer so far: /).waitFor()
  await page.goto(addressOf(''))
  await page.getByRole('link', { name: 'Go on where I stopped' }).click()
  arrive()
  // More may have been to tick.
  await seeQuestion(page, first)
  expect(await optionFor(page, first, sign).isChecked()).toBe(true)
  expect(await savedAnswersOf(page)).toEqual({ [first]: [sign] })
  await goOn(page)
  await seeQuestion(page, stepWith(sign))
})

it('goes on from a tap on “None of these” as soon as the rest of the app has come', async () => {
  const { page, arrive, shifts } = await openHalf()
  await sayNone(page)
  await seeQuestion(page, first)
  // So late that no browser holds what moves to be the tap's doing.
  await page.waitForTimeout(700)
  arrive()
  await seeQuestion(page, second)
  expect(await shifts()).toEqual([])
  expect(await savedAnswersOf(page)).toEqual({ [first]: ['none'] })
})

it('asks about a sign that was ticked after “None of these”, while the rest of the app was on its way', async () => {
  const { page, arrive } = await openHalf()
  await sayNone(page)
  await tick(page, first, sign)
  arrive()
  await seeQuestion(page, stepWith(sign))
  expect(await savedAnswersOf(page)).toEqual({ [first]: [sign] })
})

it('takes “Continue” and a link to another screen before the rest of the app has come', async () => {
  const { page, arrive } = await openHalf()
  await page.getByRole('link', { name: 'Settings and your data' }).click()
  await seeQuestion(page, first)
  arrive()
  await seeHeading(page, /data/)
  await page.goBack()
  await tick(page, first, sign)
  await goOn(page)
  await seeQuestion(page, stepWith(sign))
})

it('says so if the rest of the app does not come, keeps the answer, and goes on when it is asked again', async () => {
  const page = await openFailing(2)
  await page.waitForFunction(() => 'live' in document.documentElement.dataset)
  await sayNone(page)
  await page.getByText(/the next step could not be loaded/).waitFor()
  expect(await earlyKey(page)).toBe(JSON.stringify({ [first]: ['none'] }))
  await sayNone(page)
  await seeQuestion(page, second)
  expect(await savedAnswersOf(page)).toEqual({ [first]: ['none'] })
})

it('shows no question as open whose answer it could not read, and offers to try again', async () => {
  const page = await openFailing(2, { answers: { [first]: ['none'] } })
  await seeHeading(page, 'This page did not load')
  await page.getByRole('button', { name: 'Try again' }).click()
  await seeQuestion(page, first)
  await page.getByText(/^Your answer so far: None of these/).waitFor({ state: 'attached' })
})

it('reads what is kept before it shows anything, also where only a setting is kept', async () => {
  const stored = { 'uncramp.preferences': '{"theme":"dark","units":"imperial"}' }
  const page = await openApp({ at: 'quiz/', stored })
  await page.waitForFunction(() => 'live' in document.documentElement.dataset)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

it('asks for the rest of the app beside its first part where there is something to read', async () => {
  const page = await openApp({ stored: { 'uncramp.visit': recordOf({ [first]: ['none'] }) } })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.route(/\/assets\/main-[^/]*\.js$/, async (route) => {
    await expect.poll(() => asked.some((url) => rest.test(url))).toBe(true)
    await route.continue()
  })
  await page.goto(addressOf('quiz/'))
  await seeQuestion(page, first)
})
