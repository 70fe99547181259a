import { expect, it } from 'vitest'
import type { QuestionId } from '../../src/domain/questionnaire/questionnaire'
import { runners } from '../support/runners'
import { addressOf, openApp, savedAnswersOf } from './support/app'
import {
  answerAll,
  answerOne,
  askedOnTheWay,
  goOn,
  optionFor,
  reviewLink,
  saidOnTheWay,
  sayNone,
  seeHeading,
  seeQuestion,
  seeResult,
  tick,
} from './support/quiz'

const answers = runners.lateInTheRace
const asked = askedOnTheWay(answers)
const questionBefore = (id: QuestionId): QuestionId => asked[asked.indexOf(id) - 1] ?? id

it('keeps everything over a reload in the middle, ticks that were not yet sent off included', async () => {
  const page = await openApp({ at: 'quiz/' })
  await answerAll(page, answers, { upTo: 'load' })
  await seeQuestion(page, 'load')
  await tick(page, 'load', 'longer')
  await page.reload()
  await seeQuestion(page, 'load')
  expect(await optionFor(page, 'load', 'longer').isChecked()).toBe(true)
  await answerAll(page, answers, { from: 'load' })
  await seeHeading(page, 'Check your answers')
  expect(await savedAnswersOf(page)).toEqual(saidOnTheWay(answers))
})

it('keeps an answer whose tap was still on its way to the next question when the page was left', async () => {
  const page = await openApp({ at: 'quiz/' })
  await answerAll(page, answers, { upTo: 'warm-up' })
  await seeQuestion(page, 'warm-up')
  const leaves = page.waitForNavigation()
  await optionFor(page, 'warm-up', 'static-only').evaluate((option) => {
    option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    // What was made ready for the tap is in the page by then.
    setTimeout(() => {
      // No frame and no timer comes in between.
      Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0 })
      option.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
      location.reload()
    }, 100)
  })
  await leaves
  await expect.poll(() => savedAnswersOf(page)).toMatchObject({ 'warm-up': 'static-only' })
})

it('offers to carry on where a closed tab left off', async () => {
  const page = await openApp({ at: 'quiz/' })
  await answerAll(page, answers, { upTo: 'heat' })
  await seeQuestion(page, 'heat')
  const context = page.context()
  await page.close()
  const again = await context.newPage()
  await again.goto(addressOf(''))
  await again.getByRole('link', { name: 'Go on where I stopped' }).click()
  await seeQuestion(again, 'heat')
})

it('carries on at a page that was ticked and not sent off, whose other signs may not have been read', async () => {
  const page = await openApp({ at: 'quiz/' })
  await answerAll(page, answers, { upTo: 'health' })
  await seeQuestion(page, 'health')
  await tick(page, 'health', '40-64')
  const context = page.context()
  await page.close()
  const again = await context.newPage()
  await again.goto(addressOf(''))
  await again.getByRole('link', { name: 'Go on where I stopped' }).click()
  await seeQuestion(again, 'health')
  expect(await optionFor(again, 'health', '40-64').isChecked()).toBe(true)
  await goOn(again)
  await seeHeading(again, 'Check your answers')
  await again.goto(addressOf(''))
  await again.getByRole('link', { name: 'Go on where I stopped' }).click()
  await again.getByText('What to try first').first().waitFor()
})

it('starts again with nothing when the runner wants to, and not before it asked', async () => {
  const page = await openApp({ answers })
  await page.getByRole('link', { name: 'Start again' }).click()
  await seeHeading(page, 'Start again from the first question?')
  expect(await savedAnswersOf(page)).toEqual(answers)
  await page.getByRole('button', { name: /start again$/ }).click()
  await seeQuestion(page, 'signs-now')
  expect(await savedAnswersOf(page)).toEqual({})
})

it('goes back and forward through the questions with the browser’s own buttons', async () => {
  const page = await openApp({ at: 'quiz/' })
  await answerAll(page, answers, { upTo: 'warm-up' })
  await seeQuestion(page, 'warm-up')
  await page.goBack()
  await seeQuestion(page, 'drinking')
  await page.goBack()
  await seeQuestion(page, 'heat')
  await page.goBack()
  await seeQuestion(page, 'load')
  expect(await optionFor(page, 'load', 'longer').isChecked()).toBe(true)
  for (let forward = 0; forward < 3; forward += 1) await page.goForward()
  await seeQuestion(page, 'warm-up')
})

it('goes back with its own button too, which is the same as the browser’s', async () => {
  const page = await openApp({ at: 'quiz/' })
  await answerAll(page, answers, { upTo: 'when' })
  await seeQuestion(page, 'when')
  await page.getByRole('button', { name: 'Back' }).click()
  await seeQuestion(page, questionBefore('when'))
  await page.goForward()
  await seeQuestion(page, 'when')
})

it('finds the question before when the quiz was opened in a tab of its own, with nothing behind it', async () => {
  const page = await openApp({ answers })
  const opening = page.context().waitForEvent('page')
  await page.evaluate((address) => void window.open(address, '_blank', 'noopener'), addressOf('quiz/#/q/heat'))
  const tab = await opening
  await seeQuestion(tab, 'heat')
  await tab.getByRole('button', { name: 'Back' }).click()
  await seeQuestion(tab, questionBefore('heat'))
  await tab.getByRole('button', { name: 'Back' }).click()
  await seeQuestion(tab, questionBefore(questionBefore('heat')))
})

it('takes a changed answer from the review, and changes the result with it', async () => {
  const page = await openApp({ at: 'quiz/#/review', answers: runners.hotAndDry })
  await seeResult(page)
  const before = await page.getByRole('heading', { level: 1 }).innerText()
  await page.goBack()
  await seeHeading(page, 'Check your answers')
  await reviewLink(page, 'heat').click()
  await answerOne(page, 'heat', 'cold')
  await seeHeading(page, 'Check your answers')
  await reviewLink(page, 'drinking').click()
  await optionFor(page, 'drinking', 'lighter').uncheck()
  await goOn(page)
  await seeResult(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(before)
  expect(await savedAnswersOf(page)).toMatchObject({ heat: 'cold', drinking: ['hardly'] })
})

it('asks what a changed answer newly leads to, and only that', async () => {
  const page = await openApp({ at: 'quiz/#/q/sleep', answers })
  await answerOne(page, 'sleep', 'now-and-then')
  await seeQuestion(page, 'night')
  await sayNone(page)
  await seeHeading(page, 'Check your answers')
})
