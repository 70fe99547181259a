import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { secondScreen } from '../../src/app/secondScreen'
import { questions } from '../../src/content/questions'
import { quizStepAfter } from '../../src/content/quizSteps'
import { askingOrder } from '../../src/content/sections'
import type { Answers, QuestionId } from '../../src/domain/questionnaire/questionnaire'
import { shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { runners } from '../support/runners'
import { addressOf, openApp, recordOf, savedAnswersOf } from './support/app'
import { seen } from './support/newDevice'
import { askedOnTheWay, optionFor, seeQuestion, tick } from './support/quiz'
import { type Pointer, pressTwice, processorOf } from './support/twice'

const answers: Answers = runners.lateInTheRace
const asked = askedOnTheWay(answers)

/** What a runner has said before they meet a question. */
const saidBefore = (id: QuestionId): Answers =>
  Object.fromEntries(asked.slice(0, asked.indexOf(id)).map((before) => [before, answers[before]]))

/** A place with something to press on, and where one press on it leads. */
type Press = {
  readonly name: string
  readonly at: string
  readonly said?: Answers
  readonly target: (page: Page) => Promise<Locator>
  /** The end of the address after one press. */
  readonly leadsTo: string
  /** All that is known of the runner after one press. */
  readonly after?: Answers
}

function pressOn(id: QuestionId): Press {
  const given: string | readonly string[] = answers[id] ?? []
  const after: Answers = { ...saidBefore(id), [id]: given }
  const step = quizStepAfter(id, after)
  const name = typeof given === 'string' ? 'a single choice' : given.includes('none') ? '“None of these”' : 'Continue'
  return {
    name: `${id}: ${name}`,
    at: id === askingOrder[0] ? 'quiz/' : `quiz/#/q/${id}`,
    said: saidBefore(id),
    leadsTo: step === 'review' || step === 'result' ? `#/${step}` : `#/q/${step}`,
    after,
    async target(page) {
      if (typeof given === 'string') return optionFor(page, id, given)
      if (given.includes('none')) return page.getByRole('button', { name: 'None of these' })
      if (given.includes('not-sure')) return page.getByRole('button', { name: 'Not sure' })
      await tick(page, id, ...given)
      return page.getByRole('button', { name: 'Continue' })
    },
  }
}

const first = (fits: (id: QuestionId) => boolean): QuestionId => {
  const found = asked.find(fits)
  if (found === undefined) throw new Error('This runner is asked no such question.')
  return found
}
const saysNone = (id: QuestionId) => ([answers[id]].flat() as readonly (string | undefined)[]).includes('none')

const kinds = [
  ...new Set([
    ...asked.slice(0, 2),
    first((id) => shapeOf(id).kind === 'one'),
    first((id) => id === 'where'),
    first((id) => shapeOf(id).kind === 'many' && !saysNone(id) && id !== 'where'),
    ...asked.slice(-1),
  ]),
]

const role =
  (name: string | RegExp, kind: 'link' | 'button' = 'link') =>
  (page: Page) =>
    Promise.resolve(page.getByRole(kind, { name }).first())

const presses: readonly Press[] = [
  ...kinds.map(pressOn),
  {
    name: 'the check of all answers',
    at: 'quiz/#/review',
    said: answers,
    target: role('See my likely causes'),
    leadsTo: '#/result',
  },
  { name: 'the result', at: 'quiz/#/result', said: answers, target: role('Change my answers'), leadsTo: '#/review' },
  { name: 'cramping now: no sign', at: 'now/', target: role('No, just a cramp'), leadsTo: 'now/#where' },
  { name: 'the start page', at: '', target: role('Start the quiz'), leadsTo: 'quiz/', after: {} },
]

const gaps = [40, 100, 200, 350] as const

/**
 * Each kind of screen meets every gap once: one with each pointer at each speed. Which one turns from screen to screen, so that over all of
 * them every pointer and every speed meets every gap. With EXPLORE set each screen meets all of them.
 */
function gapsFor(screen: number, pointer: Pointer, slower: number): readonly number[] {
  if (process.env.EXPLORE !== undefined) return gaps
  const turn = (pointer === 'finger' ? 0 : 1) + (slower === 1 ? 0 : 2)
  return gaps.filter((_, place) => place === (screen + turn) % gaps.length)
}

/** A finger and a mouse on a device of their own each, side by side: most of the time goes by in waiting. */
const withEach = (walk: (pointer: Pointer) => Promise<void>) => Promise.all((['finger', 'mouse'] as const).map(walk))

/** The screen in front takes presses, and what comes after it has come. */
async function settled(page: Page): Promise<void> {
  await seen(page)
  await page.waitForLoadState('networkidle')
}

/** As it was at first, in the same tab. */
async function again(page: Page, press: Press): Promise<void> {
  await page.evaluate((text) => localStorage.setItem('uncramp.visit', text), recordOf(press.said ?? {}))
  await page.goto('about:blank')
  await page.goto(addressOf(press.at))
}

async function expectOnePress(page: Page, press: Press, note: string) {
  const there = addressOf(press.leadsTo.startsWith('#') ? press.at.split('#')[0] + press.leadsTo : press.leadsTo)
  // Where both presses were dropped, as on a starved machine, the try after this one should not wait for half a minute.
  await page.waitForURL(there, { timeout: 10_000 })
  await seen(page)
  // A second press that was heard has done by now what it does.
  await page.waitForTimeout(200)
  expect(page.url(), note).toBe(there)
  expect(await page.locator('main details[open]').count(), note).toBe(0)
  if (press.after) expect(await savedAnswersOf(page), note).toEqual(press.after)
}

describe.each([1, 4])('on a processor slowed down %i times, the second of two quick presses is dropped', (slower) => {
  it.each(presses.map((press, screen) => [press.name, press, screen] as const))('%s', async (_, press, screen) => {
    await withEach(async (pointer) => {
      const page = await openApp({ at: press.at, ...(press.said && { answers: press.said }) })
      const slowDown = await processorOf(page)
      for (const [nth, gap] of gapsFor(screen, pointer, slower).entries()) {
        if (nth > 0) await again(page, press)
        await settled(page)
        const target = await press.target(page)
        await slowDown(slower)
        await pressTwice(page, target, pointer, gap)
        await expectOnePress(page, press, `${pointer}, ${gap} ms`)
        // What is slow is the press; the way back to it need not be.
        await slowDown(1)
      }
    })
  })
})

const none = (page: Page) => page.getByRole('button', { name: 'None of these' })
const { question: second } = secondScreen()

/** On a starved machine a screen may be painted once more just then, and the press is dropped as it should be. */
async function leaveFirst(page: Page): Promise<void> {
  const there = page.getByRole('heading', { level: 1, name: questions[second].ask, exact: true })
  for (let tries = 0; tries < 5 && !(await there.isVisible()); tries += 1) {
    await none(page).click()
    await there.waitFor({ timeout: 4000 }).catch(() => undefined)
  }
  await there.waitFor()
}

it.each([1, 4])('goes back one screen for two quick presses on Back, %i times slower', async (slower) => {
  await withEach(async (pointer) => {
    const page = await openApp({ at: 'quiz/' })
    const slowDown = await processorOf(page)
    for (const gap of gapsFor(0, pointer, slower)) {
      await slowDown(1)
      await settled(page)
      await leaveFirst(page)
      await seen(page)
      await slowDown(slower)
      await pressTwice(page, page.getByRole('button', { name: 'Back' }), pointer, gap)
      await seeQuestion(page, askingOrder[0] as QuestionId)
      await seen(page)
      await page.waitForTimeout(200)
      expect(page.url(), `${pointer}, ${gap} ms`).toBe(addressOf('quiz/'))
    }
  })
})

it.each(gaps)('answers one screen before the app has come, with %i ms between two presses', async (gap) => {
  await withEach(async (pointer) => {
    const page = await openApp({ before: (context) => context.route(/\/assets\/main-[^/]*\.js$/, () => undefined) })
    await page.goto(addressOf('quiz/'), { waitUntil: 'commit' })
    await none(page).waitFor()
    await seen(page)
    await pressTwice(page, none(page), pointer, gap)
    await seeQuestion(page, second)
    await page.waitForTimeout(600)
    expect(await page.locator('main :checked, [data-pressed]').count(), pointer).toBe(0)
  })
})

it.each([1, 4])('hears a press that is meant, 600 ms after the screen was seen, %i times slower', async (slower) => {
  const page = await openApp({ at: 'quiz/' })
  await (await processorOf(page))(slower)
  await settled(page)
  await none(page).click()
  await seeQuestion(page, second)
  await page.waitForTimeout(650)
  const box = await page.getByRole('button', { name: 'Back' }).boundingBox()
  await page.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
  await seeQuestion(page, askingOrder[0] as QuestionId)
})

it.each([80, 150, 300])('saves one run for two taps within %i ms, and the next one once it was seen', async (gap) => {
  const page = await openApp({ at: 'quiz/#/log' })
  await page.waitForFunction(() => !('unseen' in document.documentElement.dataset))
  const saved = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('uncramp.log') ?? '{"entries":[]}').entries.length as number)
  const button = page.locator('.quick-log').getByRole('button', { name: 'No cramp' })
  await pressTwice(page, button, 'mouse', gap)
  await page.getByText('Saved: run today, no cramp.').waitFor()
  expect(await saved()).toBe(1)
  await page.waitForFunction(() => !('unseen' in document.documentElement.dataset))
  await button.click()
  await expect.poll(saved).toBe(2)
})
