import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { model } from '../../src/content/model'
import { type Answers, type QuestionId, shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { runner } from '../support/runner'
import { runners } from '../support/runners'
import { openApp, savedAnswersOf } from './support/app'
import { focusedName, press, tabTo } from './support/keyboard'
import { askedOnTheWay, optionFor, saidOnTheWay, seeHeading, seeQuestion } from './support/quiz'

const computer = { viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false }

/** Answers with keys alone: a number for a single answer, the space bar for ticks. */
async function answerByKeys(page: Page, id: QuestionId, given: string | readonly string[]): Promise<void> {
  await seeQuestion(page, id)
  if (typeof given === 'string') return press(page, String(shapeOf(id).answers.indexOf(given) + 1))
  if (given.includes('none')) await tabTo(page, 'None of these')
  else {
    for (const answer of given) {
      await choose(page, id, answer)
    }
    await tabTo(page, 'Continue')
  }
  await press(page, 'Enter')
}

/** A box is a stop of its own. Circles are one stop together: from the first, or the chosen one, the arrows lead on. */
async function choose(page: Page, id: QuestionId, answer: string): Promise<void> {
  const option = optionFor(page, id, answer)
  const stop = await option.evaluate((input: HTMLInputElement) => {
    const same = [...document.querySelectorAll<HTMLInputElement>('input')].filter(({ name }) => name === input.name)
    return input.type === 'radio' ? (same.find(({ checked }) => checked) ?? same[0] ?? input).id : input.id
  })
  await tabTo(page, stop)
  await press(page, 'Space')
  for (let step = 0; step < 9 && !(await option.isChecked()); step += 1) await press(page, 'ArrowDown')
}

it('takes a runner without a mouse from the start page to the plan', async () => {
  const answers: Answers = runners.hotAndDry
  const page = await openApp({ device: computer })
  await tabTo(page, 'Start the quiz')
  await press(page, 'Enter')
  for (const id of askedOnTheWay(answers)) await answerByKeys(page, id, answers[id] ?? 'none')
  await seeHeading(page, 'Check your answers')
  expect(await savedAnswersOf(page)).toEqual(saidOnTheWay(answers))
  await tabTo(page, 'See my likely causes')
  await press(page, 'Enter')
  await page.getByText('What to try first').first().waitFor()
  const first = runner(answers).firstCause
  expect(first && (await page.locator('main').innerText())).toContain(first && model.causes[first].name)
  await tabTo(page, 'Open my plan')
  await press(page, 'Enter')
  await seeHeading(page, /things? to do/)
  expect(await focusedName(page)).toMatch(/things? to do/)
})

it('lets the arrows look around in a single choice, and Enter go on', async () => {
  const page = await openApp({ at: 'quiz/#/q/heat', device: computer })
  await seeQuestion(page, 'heat')
  await tabTo(page, await optionFor(page, 'heat', 'hot-not-used').evaluate((circle) => circle.id))
  await press(page, 'Space')
  await press(page, 'ArrowDown')
  await press(page, 'ArrowDown')
  await seeQuestion(page, 'heat')
  expect(await savedAnswersOf(page)).toEqual({ heat: shapeOf('heat').answers[2] })
  await press(page, 'Enter')
  await seeQuestion(page, 'drinking')
})

it('says what is missing, takes the focus there and leads to the first answer', async () => {
  const page = await openApp({ at: 'quiz/#/q/heat', device: computer })
  await seeQuestion(page, 'heat')
  await tabTo(page, 'heat-hot-not-used')
  await press(page, 'Enter')
  const summary = page.getByRole('alert')
  await summary.waitFor()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  await tabTo(page, /^Choose one answer/)
  await press(page, 'Enter')
  expect(await focusedName(page)).toBe('heat-hot-not-used')
})

it('skips past the top bar in one step', async () => {
  const page = await openApp({ at: 'quiz/#/q/heat', device: computer })
  await seeQuestion(page, 'heat')
  await tabTo(page, 'Skip to the content')
  await press(page, 'Enter')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})
