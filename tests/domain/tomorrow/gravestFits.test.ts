import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { beware } from '../../../src/content/tomorrow/beware'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { cardWords } from '../../../src/content/tomorrow/cardWords'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { anyRunner, forMany, plainRunnersSaying } from '../../support/arbitraryRunners'

const late: Answers = { 'signs-now': ['none'], where: ['calf', 'either-leg'], feel: ['locks'], when: ['last-part'] }

/** What can harm most is the last thing to give way where a card is full. */
describe('the gravest danger', () => {
  it.each([{}, { longestKm: 18 }, { racing: true }, { recovering: true }, { tomorrowIs: 'sat' }] as const)(
    'stands on every card, knowing %j',
    (facts) => {
      forMany(
        anyRunner,
        (answers) => {
          const [first] = cardFor(assess(answers), answers, facts).beware
          if (first === undefined) return
          expect(first).not.toBe(cardWords.bewareMore)
        },
        500,
      )
    },
  )

  it('and what a slow clotting forbids stand there, for a heart at seventy whom massage helped', () => {
    const says: Answers = {
      ...late,
      shoes: ['changed-flat'],
      tried: ['massage-helped'],
      health: ['65-plus', 'condition', 'medicines'],
      conditions: ['heart-disease'],
      medicines: ['blood-thinner'],
    }
    expect(cardFor(assess(says), says).beware).toEqual([beware['heart-disease'], beware['anticoagulants-and-massage']])
  })

  it('stands there for someone of thirteen, the night after a race', () => {
    const says: Answers = {
      ...late,
      when: ['first-minutes', 'in-bed'],
      'early-signs': ['none'],
      'rest-signs': ['none'],
      sleep: 'after-hard-runs',
      night: ['toes-pointed'],
      tried: ['stretch-helped'],
      health: ['under-18'],
    }
    expect(cardFor(assess(says), says, { recovering: true }).beware).toEqual([beware['under-18']])
  })
})

describe('the heading of the first line', () => {
  it('is tonight where the deed is', () => {
    forMany(
      plainRunnersSaying({ where: ['calf', 'either-leg'], feel: ['locks'], when: ['in-bed'] }),
      (answers) => {
        for (const { heading, say } of cardFor(assess(answers), answers).lines) {
          if (/\btonight\b/i.test(say)) expect(heading).toBe('Tonight')
        }
      },
      100,
    )
  })
})
