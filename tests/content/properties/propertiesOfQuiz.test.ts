import { describe, expect, it } from 'vitest'
import { quiz } from '../../../src/content/quiz'
import { askingOrder } from '../../../src/content/sections'
import { type Answers, questionIds } from '../../../src/domain/questionnaire/questionnaire'
import { nextQuestion, relevantAnswers } from '../../../src/domain/quiz/quiz'
import { anyAnswers, anyRunner, forMany, legRunnersWho } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

/** How many questions a runner meets who answers like this. */
function screensOf(answers: Answers): number {
  let given: Answers = {}
  let screens = 0
  for (let next = nextQuestion(quiz, given); next !== undefined; next = nextQuestion(quiz, given)) {
    const answer = answers[next]
    if (answer === undefined) throw new Error(`This runner has no answer to "${next}".`)
    given = { ...given, [next]: answer }
    screens += 1
  }
  return screens
}

/**
 * Who is typical: cramps in the leg on the run, has no sign of danger, no long-term condition, takes no medicine,
 * is not pregnant, and does not cramp at night.
 */
const typicalRunner = legRunnersWho(
  ['signs-now', 'none'],
  ['feel', 'locks'],
  ['when', 'last-part'],
  ['sleep', 'never'],
  ['health', 'well'],
)

describe('the length of the quiz', () => {
  /** It locks and lets go, late in runs, in both legs or either: nothing points anywhere else. */
  const plain: Answers = { feel: ['locks'], when: ['last-part'], where: ['calf', 'both-legs'] }

  it('is at most 12 screens for a typical runner', () => {
    forMany(typicalRunner, (answers) => {
      expect(screensOf(relevantAnswers(quiz, { ...answers, ...plain }))).toBeLessThanOrEqual(12)
    })
    expect(screensOf(runners.lateInTheRace)).toBe(12)
  })

  it.each<readonly [string, number, Answers]>([
    ['pain under the ribs', 4, runners.stitch],
    ['a cramp late in a race', 12, runners.lateInTheRace],
    [
      'cramps on the run and now and then at night',
      13,
      { ...runners.lateInTheRace, sleep: 'now-and-then', night: ['none'] },
    ],
    ['a medicine', 15, runners.onMedicines],
  ])('for a runner with %s is %i screens', (_, screens, answers) => {
    expect(screensOf(answers)).toBe(screens)
  })

  it('ends on every path, and nobody meets more than all questions but one', () => {
    forMany(anyRunner, (answers) => {
      expect(screensOf(answers)).toBeLessThanOrEqual(questionIds.length - 1)
      expect(nextQuestion(quiz, answers)).toBeUndefined()
    })
  })

  it('ends also for someone who is never sure, in at most one screen more than a typical runner', () => {
    const unsure = Object.fromEntries(questionIds.map((id) => [id, 'not-sure'])) as Answers
    expect(screensOf(unsure)).toBeLessThanOrEqual(13)
  })
})

describe('the questions asked', () => {
  it('come in the editor’s order, each once, with the safety questions for everyone', () => {
    forMany(anyAnswers, (answers) => {
      const asked = quiz.asked(answers)
      expect(askingOrder.filter((id) => asked.includes(id))).toEqual(asked)
      expect(asked).toEqual(expect.arrayContaining(['signs-now', 'where', 'health']))
      expect(asked[0]).toBe('signs-now')
    })
  })

  it('include every question there is, for someone', () => {
    expect([...askingOrder].toSorted()).toEqual([...questionIds].toSorted())
  })

  it('leave the answers that count alone when gone through again', () => {
    forMany(anyAnswers, (answers) => {
      const once = relevantAnswers(quiz, answers)
      expect(relevantAnswers(quiz, once)).toEqual(once)
      expect(quiz.asked(once)).toEqual(quiz.asked(answers))
    })
  })

  it('never change behind the runner: an answer opens or closes only later questions', () => {
    forMany(
      anyRunner,
      (answers) => {
        let given: Answers = {}
        const met: string[] = []
        for (const id of quiz.asked(answers)) {
          expect(quiz.asked(given).slice(0, met.length)).toEqual(met)
          met.push(id)
          given = { ...given, [id]: answers[id] }
        }
      },
      100,
    )
  })
})
