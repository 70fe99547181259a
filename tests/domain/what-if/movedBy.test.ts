import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { everythingSaid, withoutAnswer } from '../../../src/domain/quiz/withoutAnswer'
import { causeIds } from '../../../src/domain/vocabulary'
import { isSame } from '../../../src/domain/what-if/compareAssessments'
import { movedBy } from '../../../src/domain/what-if/movedBy'
import { forMany, wellRunnersWho } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

describe('what one answer changed', () => {
  it('is what the rules that read it weigh', () => {
    const moved = movedBy(assess, runners.lateInTheRace, { question: 'load', answer: 'longer' })
    expect(moved.causes).toMatchObject([{ cause: 'training-load', points: 5 }])
  })

  it('is nothing for an answer that no rule of this runner read', () => {
    expect(isSame(movedBy(assess, runners.lateInTheRace, { question: 'shoes', answer: 'middle' }))).toBe(true)
  })

  it('takes away one answer of several, and the whole question with its last', () => {
    const { lateInTheRace } = runners
    expect(withoutAnswer(lateInTheRace, { question: 'load', answer: 'longer' }).load).toEqual(['2-to-4h'])
    expect('drinking' in withoutAnswer(lateInTheRace, { question: 'drinking', answer: 'to-thirst' })).toBe(false)
    expect('heat' in withoutAnswer(lateInTheRace, { question: 'heat', answer: 'mild' })).toBe(false)
  })

  it('is asked of everything that was said, and not of what was left unsure', () => {
    expect(everythingSaid({ heat: 'not-sure', where: ['calf', 'foot'], shoes: ['worn'] })).toEqual([
      { question: 'where', answer: 'calf' },
      { question: 'where', answer: 'foot' },
      { question: 'shoes', answer: 'worn' },
    ])
  })

  it('is every cause whose points are others without it, and no more', () => {
    forMany(
      wellRunnersWho(),
      (answers) => {
        const pointsIn = (says: Answers) => new Map(assess(says).findings.map(({ cause, points }) => [cause, points]))
        const now = pointsIn(answers)
        for (const said of everythingSaid(answers)) {
          const without = withoutAnswer(answers, said)
          // With an urgent sign nothing is ranked, so nothing can be compared.
          if (isUrgent(assess(without).triage) || isUrgent(assess(answers).triage)) continue
          const then = pointsIn(without)
          const moved = causeIds.filter((cause) => now.get(cause) !== then.get(cause))
          expect([...movedBy(assess, answers, said).causes.map(({ cause }) => cause)].sort()).toEqual([...moved].sort())
        }
      },
      20,
    )
  })
})
