import { firstQuestion } from '../content/firstQuestion'
import { questions } from '../content/questions'
import { quizStepAfter } from '../content/quizSteps'
import { type Answers, type QuestionId, shapeOf } from '../domain/questionnaire/questionnaire'
import { standsAlone } from '../domain/questionnaire/shape'

/** What the build lays beside the first screen of the quiz, to be shown before the app is there. */
type SecondScreen = {
  /** The question of the first screen. */
  readonly from: QuestionId
  /** The answers to it that lead here with one tap. */
  readonly after: readonly string[]
  readonly question: QuestionId
  readonly name: string
  /** What a runner who comes here has said. */
  readonly said: Answers
}

/** Where most runners go from the first question with one tap: with "none of these", or else with most of its answers. */
export function secondScreen(): SecondScreen {
  const from = firstQuestion.id
  const { kind, answers } = shapeOf(from)
  const single = kind === 'one' ? answers : answers.filter((answer) => standsAlone.has(answer))
  const saying = (answer: string) => ({ [from]: kind === 'one' ? answer : [answer] }) as Answers
  const leads = single.map((answer) => ({ answer, step: quizStepAfter(from, saying(answer)) }))
  const withStep = (step: string) => leads.filter((lead) => lead.step === step)
  const [likely] = leads.toSorted(
    (a, b) =>
      Number(b.answer === 'none') - Number(a.answer === 'none') || withStep(b.step).length - withStep(a.step).length,
  )
  if (likely === undefined || likely.step === 'review' || likely.step === 'result')
    throw new Error(`No single answer to ${from} leads to another question.`)
  const question = likely.step
  return {
    from,
    after: withStep(question).map(({ answer }) => answer),
    question,
    name: questions[question].ask,
    said: saying(likely.answer),
  }
}
