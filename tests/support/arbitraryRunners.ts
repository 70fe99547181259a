import fc from 'fast-check'
import { expect } from 'vitest'
import { quiz } from '../../src/content/quiz'
import {
  type Answers,
  type AnswerTo,
  type QuestionId,
  questionIds,
  shapeOf,
} from '../../src/domain/questionnaire/questionnaire'
import { relevantAnswers } from '../../src/domain/quiz/quiz'
import { toggleAnswer } from '../../src/domain/quiz/toggleAnswer'

/** One thing that a runner ticks. */
export type Tick = { readonly [Q in QuestionId]: readonly [Q, AnswerTo<Q>] }[QuestionId]

/** Ticks one more answer, which pushes out whatever it shuts out. */
function tick(answers: Answers, [question, answer]: Tick): Answers {
  const given = answers[question] ?? []
  if (shapeOf(question).kind === 'one') return { ...answers, [question]: answer }
  if (typeof given === 'string' || given.some((one) => one === answer)) return answers
  return { ...answers, [question]: toggleAnswer(question, given, answer) }
}

/** Anything that a question can be answered with, built by taps as a runner would. */
function answerTo(question: QuestionId): fc.Arbitrary<string | readonly string[]> {
  const { kind, answers } = shapeOf(question)
  const tap = fc.constantFrom(...answers)
  if (kind === 'one') return tap
  const taps = fc.uniqueArray(tap, { minLength: 1, maxLength: 5 })
  const any = taps.map((all) => all.reduce<readonly string[]>((given, one) => toggleAnswer(question, given, one), []))
  // Nearly every runner would be sent to a doctor and none get a plan if signs were as common as their answers.
  if (!question.includes('signs')) return any
  return fc.oneof({ arbitrary: fc.constant(['none']), weight: 4 }, { arbitrary: any, weight: 1 })
}

const answersToAll = fc.record(Object.fromEntries(questionIds.map((id) => [id, answerTo(id)]))) as fc.Arbitrary<Answers>

/** Runners who answered every question that their answers led to, and no other. All of them said what is in `ticks`. */
export const runnersWho = (...ticks: readonly Tick[]): fc.Arbitrary<Answers> =>
  answersToAll.map((answers) => relevantAnswers(quiz, ticks.reduce(tick, answers)))

export const anyRunner = runnersWho()

/** Runners whose legs cramp: pain under the ribs is asked about in another way. */
export const legRunnersWho = (...ticks: readonly Tick[]): fc.Arbitrary<Answers> =>
  answersToAll.map((answers) => {
    const where = answers.where?.filter((place) => place !== 'ribs') ?? []
    const legs: Answers = { ...answers, where: where.length > 0 ? where : ['several-muscles'] }
    return relevantAnswers(quiz, ticks.reduce(tick, legs))
  })

/** Possible answers to any questions, asked or not, and with gaps: what an old record or a file may hold. */
export const anyAnswers = fc.record(Object.fromEntries(questionIds.map((id) => [id, answerTo(id)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Answers>

const noSigns = [['signs-now', 'none']] as const satisfies readonly Tick[]

/** Leg runners without a sign that needs anyone, so that most of them get a plan. */
export const wellRunnersWho = (...ticks: readonly Tick[]): fc.Arbitrary<Answers> => legRunnersWho(...noSigns, ...ticks)

const oneAnswerEach = fc.record(
  Object.fromEntries(
    questionIds.map((id) => {
      const { kind, answers } = shapeOf(id)
      const isSign = id.includes('signs') && kind === 'many'
      const any: fc.Arbitrary<string> = isSign ? fc.constant('none') : fc.constantFrom(...answers)
      return [id, kind === 'one' ? any : any.map((one) => [one])]
    }),
  ),
) as fc.Arbitrary<Answers>

/**
 * Leg runners who tick one thing of each question and no sign, except that they say all of `says` and nothing besides it
 * to the same questions. Most get a plan, while whoever ticks much nearly always ticks something urgent.
 */
export const plainRunnersSaying = (says: Answers): fc.Arbitrary<Answers> =>
  oneAnswerEach.map((answers) => {
    const where = answers.where?.includes('ribs') ? (['calf'] as const) : answers.where
    return relevantAnswers(quiz, { ...answers, ...(where && { where }), ...says })
  })

const asserted = (): number => expect.getState().assertionCalls

/**
 * Checks something of many runners. What the check returns does not matter: it fails by throwing. A runner of whom it
 * asserts nothing does not count and another is made; where that befalls more than six of seven, the check fails.
 */
export function forMany(who: fc.Arbitrary<Answers>, check: (answers: Answers) => void, numRuns = 150): void {
  fc.assert(
    fc.property(who, (answers) => {
      const before = asserted()
      check(answers)
      fc.pre(asserted() > before)
    }),
    { numRuns, maxSkipsPerRun: 6 },
  )
}
