import { describe, expect, it } from 'vitest'
import { blankSheet, write } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import { atLeast, type Condition, every, is, isAny, not, some, unsaid } from '../../../src/domain/conditions/condition'
import type { Answers, QuestionId } from '../../../src/domain/questionnaire/questionnaire'
import { compileQuiz } from '../../../src/domain/quiz/quiz'
import { answerClasses, type Given } from '../../../tools/verify/answerClasses'
import { unitsOf } from '../../../tools/verify/leaves'
import { spaceOf } from '../../../tools/verify/space'
import { added, dropped, realAnswers } from './realAnswers'

const asked = {
  askingOrder: ['where', 'night', 'drinking', 'heat'] as readonly QuestionId[],
  askedIf: { night: isAny('where', 'ribs', 'hip-or-groin'), drinking: unsaid(is('where', 'ribs')) },
}

/** Of every kind, over questions that take one answer and many, shut each other out and hang on one another. */
const conditions: readonly Condition[] = [
  every(isAny('drinking', 'schedule', 'plain-water'), not(is('heat', 'cold'))),
  atLeast(2, is('drinking', 'hardly'), isAny('heat', 'mild', 'cold'), unsaid(is('night', 'sits-all-day'))),
  some(not(isAny('drinking', 'salt-marks', 'lighter')), is('night', 'none')),
]
const tests = conditions.map(compileCondition)

/** Every combination of a few telling answers to "where" with all answers to the other three. */
function* everyRunner(): Generator<Answers> {
  for (const where of [undefined, ['calf'], ['ribs'], ['hip-or-groin', 'shin'], ['not-sure']]) {
    for (const night of realAnswers('night')) {
      for (const drinking of realAnswers('drinking')) {
        for (const heat of realAnswers('heat')) {
          const given = { where, night, drinking, heat }
          yield Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== undefined)) as Answers
        }
      }
    }
  }
}

describe('the states of some conditions', () => {
  it('are all that any runner can bring about, and no more', () => {
    const quiz = compileQuiz(asked.askedIf, asked.askingOrder)
    const real = new Set<string>()
    for (const answers of everyRunner()) {
      const sheet = blankSheet()
      quiz.read(answers, sheet)
      real.add(tests.map((test) => test(sheet)).join(''))
    }
    const covered = new Set<string>()
    const space = spaceOf(asked, conditions)
    space.eachReachable((sheet) => {
      covered.add(tests.map((test) => test(sheet)).join(''))
      return false
    })
    expect([...covered].sort()).toEqual([...real].sort())
    expect(real.size).toBeGreaterThan(10)
  })

  it('stand for runners who bring just that state about', () => {
    const space = spaceOf(asked, conditions)
    const quiz = compileQuiz(asked.askedIf, asked.askingOrder)
    space.eachReachable((sheet, choice) => {
      const again = blankSheet()
      expect(quiz.read(space.answersOf(choice), again)).toEqual([])
      expect(again).toEqual(sheet)
      expect([...space.choiceOf(space.codeOf(choice))]).toEqual([...choice])
      return false
    })
  })

  it('leave out the answers to a question that is not asked', () => {
    const space = spaceOf(asked, conditions)
    const night = space.questions.findIndex(({ question }) => question === 'night')
    const counts = { asked: 0, blank: 0 }
    space.eachReachable((_, choice) => {
      const { where } = space.answersOf(choice)
      const leads = where?.some((one) => one === 'ribs' || one === 'hip-or-groin') === true
      if (!leads) expect(choice[night]).toBe(0)
      counts[leads ? 'asked' : 'blank'] += 1
      return false
    })
    expect(counts.asked).toBeGreaterThan(counts.blank)
  })

  it('are refused when there are too many to go through', () => {
    const apart = (question: QuestionId, answers: readonly string[]): readonly Condition[] =>
      answers.map((answer) => ({ kind: 'is', question, answer }))
    const signs = ['longer', 'harder', 'fast-start', 'chasing-time', 'hillier', 'downhill', 'under-prepared', 'race']
    const many = [...signs, 'more-weekly', 'back-to-back', 'tired-legs', 'other-sport', 'comeback']
    const order: readonly QuestionId[] = ['load', 'medicines']
    const medicines = ['statin', 'lithium', 'quinine', 'diuretic', 'aspirin', 'metformin', 'quinolone', 'insulin']
    const more = [...medicines, 'beta-blocker', 'ace-or-arb', 'desmopressin', 'antidepressant']
    const huge = [every(...apart('load', many), ...apart('medicines', more))]
    expect(() => spaceOf({ askingOrder: order, askedIf: {} }, huge)).toThrow('Too many states')
  })
})

describe('the classes of the answers to a question', () => {
  const cases: readonly (readonly [QuestionId, readonly Condition[]])[] = [
    ['drinking', [isAny('drinking', 'schedule', 'plain-water'), not(is('drinking', 'hardly'))]],
    ['heat', [isAny('heat', 'hot-used', 'hot-not-used'), is('heat', 'cold')]],
    ['night', [is('night', 'none'), unsaid(is('night', 'toes-pointed'))]],
    ['background', [is('background', 'weak-feet'), not(isAny('background', 'good-balance', 'injury'))]],
  ]

  it.each(cases)('lead from one to another as a tap on "%s" does', (question, units) => {
    const { classes, additions } = answerClasses(
      question,
      units.flatMap((unit) => unitsOf(unit).map(({ part }) => part)),
      [],
    )
    const ready = units.map(compileCondition)
    const verdicts = (given: Given) => {
      const sheet = blankSheet()
      write(sheet, question, { [question]: given } as Answers)
      return ready.map((test) => test(sheet)).join('')
    }
    for (const answer of ['schedule', 'hardly', 'hot-used', 'cold', 'none', 'toes-pointed', 'good-balance']) {
      const mustStay = (other: string) => ['schedule', 'plain-water', 'hot-used', 'hot-not-used'].includes(other)
      const real = new Set<string>()
      const steps = additions(answer, mustStay)
      if (steps.size === 0) continue
      for (const given of realAnswers(question)) {
        const after = added(question, given, answer)
        const taken = dropped(given, after)
        if (!taken.some(mustStay)) real.add(`${verdicts(given)} ${verdicts(after)}`)
      }
      const covered = [...steps].flatMap(([from, to]) =>
        [...to].map((one) => `${verdicts(classes[from]?.given)} ${verdicts(classes[one]?.given)}`),
      )
      expect(covered.sort()).toEqual([...real].sort())
    }
  })
})
