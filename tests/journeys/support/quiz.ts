import type { Page } from 'playwright-core'
import { answerLabel } from '../../../src/content/answerLabels'
import { questions } from '../../../src/content/questions'
import { quiz } from '../../../src/content/quiz'
import { inUnits, type Units } from '../../../src/domain/quantity'
import { type Answers, type QuestionId, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { standsAlone, takesOne } from '../../../src/domain/questionnaire/shape'
import type { AnyQuestion } from '../../../src/domain/quiz/question'

/** Waits until a page or screen with this heading is there. */
export async function seeHeading(page: Page, heading: string | RegExp): Promise<void> {
  await page
    .getByRole('heading', { level: 1, name: heading, ...(typeof heading === 'string' && { exact: true }) })
    .waitFor()
}

export const seeQuestion = (page: Page, id: QuestionId): Promise<void> => seeHeading(page, questions[id].ask)

/** What this runner is asked before there is a result; what would only make it surer is not on the way. */
export const askedOnTheWay = (answers: Answers): readonly QuestionId[] =>
  quiz.asked(answers).filter((id) => !quiz.extras.has(id))

/** What the device keeps of this runner once they have come to the result. */
export const saidOnTheWay = (answers: Answers): Answers =>
  Object.fromEntries(askedOnTheWay(answers).map((id) => [id, answers[id]]))

/** The box or circle of one answer, found by its words. */
export function optionFor(page: Page, id: QuestionId, answer: string, units: Units = 'metric') {
  const { groups = [{ heading: '', answers: shapeOf(id).answers }] }: AnyQuestion = questions[id]
  const beside = groups.find(({ answers }) => answers.includes(answer))?.answers
  if (beside === undefined) throw new Error(`“${answer}” is no answer to ${id}.`)
  return page.getByRole(takesOne(shapeOf(id), beside) ? 'radio' : 'checkbox', {
    name: inUnits(answerLabel(id, answer), units),
    exact: true,
  })
}

/** The way from the check of all answers back to a question. */
export const reviewLink = (page: Page, id: QuestionId) => page.getByRole('link', { name: questions[id].ask })

/** Opens the fold that an answer lies in, if it lies in a closed one. */
async function unfold(page: Page, id: QuestionId, answer: string): Promise<void> {
  const { groups = [] }: AnyQuestion = questions[id]
  const group = groups.find(({ answers }) => answers.includes(answer))
  if (group?.hint === undefined) return
  const fold = page.locator('details', { has: page.locator('summary', { hasText: group.heading }) })
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click()
}

/** Taps one answer to a question that takes only one. That goes on by itself. */
export const answerOne = (page: Page, id: QuestionId, answer: string): Promise<void> =>
  optionFor(page, id, answer).click()

/** Ticks answers to a question that takes any number. */
export async function tick(page: Page, id: QuestionId, ...answers: readonly string[]): Promise<void> {
  for (const answer of answers) {
    await unfold(page, id, answer)
    await optionFor(page, id, answer).check()
  }
}

export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue', exact: true }).click()

export const sayNone = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'None of these', exact: true }).click()

export const sayNotSure = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Not sure', exact: true }).click()

/** Answers the question on screen, and goes on. */
export async function answerQuestion(page: Page, id: QuestionId, given: string | readonly string[]): Promise<void> {
  await seeQuestion(page, id)
  if (typeof given === 'string') return answerOne(page, id, given)
  if (given.includes('none')) return sayNone(page)
  if (given.includes('not-sure')) return sayNotSure(page)
  await tick(page, id, ...given.filter((answer) => !standsAlone.has(answer)))
  await goOn(page)
}

/** Answers everything that this runner is asked, from the question on screen up to the one named. Tells what was asked. */
export async function answerAll(
  page: Page,
  answers: Answers,
  { from, upTo }: { readonly from?: QuestionId; readonly upTo?: QuestionId } = {},
): Promise<readonly QuestionId[]> {
  const asked = askedOnTheWay(answers)
  const start = from === undefined ? 0 : asked.indexOf(from)
  const end = upTo === undefined ? asked.length : asked.indexOf(upTo)
  const met = asked.slice(start, end)
  for (const id of met) {
    const given = answers[id]
    if (given === undefined) throw new Error(`This runner has nothing to say to ${id}.`)
    await answerQuestion(page, id, given)
  }
  return met
}

/** Waits for the check of all answers and goes on to the result. */
export async function seeResult(page: Page): Promise<void> {
  await seeHeading(page, 'Check your answers')
  await page.getByRole('link', { name: 'See my likely causes' }).click()
  await page.getByText('What to try first').first().waitFor()
}
