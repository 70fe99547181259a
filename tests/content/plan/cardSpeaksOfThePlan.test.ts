import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { MeasureId } from '../../../src/domain/vocabulary'
import { anyRunner, forMany, legRunnersWho, plainRunnersSaying, wellRunnersWho } from '../../support/arbitraryRunners'
import { finished } from '../../support/finished'

/** Words that nobody reads without thinking of one measure. */
const speaksOf: readonly (readonly [RegExp, MeasureId])[] = [
  [/\bcovers\b/i, 'sleep-position-bedclothes'],
  [/hands on a wall|pull the toes up with|before bed/i, 'bedtime-calf-stretch'],
  [/evening alcohol/i, 'alcohol-cutback'],
  [/calf raises/i, 'calf-strengthening'],
  [/for hips and|for your hips/i, 'hip-hamstring-strengthening'],
  [/\bbarefoot\b/i, 'foot-core-strengthening'],
  [/\bsome salt\b/i, 'sodium-during-long-runs'],
  [/something sweet/i, 'carbohydrate-fuelling'],
  [/leg swings/i, 'dynamic-warm-up'],
  [/\bgrabs\b/i, 'relief-stretch'],
]

const inBed: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['in-bed'],
  health: ['40-64', 'medicines'],
  medicines: ['ace-or-arb'],
  'medicine-signs': ['none'],
}

describe('no line of the card', () => {
  it.each([
    ['anyone', anyRunner],
    ['who raced', wellRunnersWho(['load', 'race'])],
    ['who cramps in bed', legRunnersWho(['when', 'in-bed'], ['signs-now', 'none'])],
    [
      'whose calf cramps in bed, on medicines',
      plainRunnersSaying({ where: ['calf'], when: ['in-bed'], health: ['40-64', 'medicines'] }),
    ],
  ])('speaks of a measure that is not in the plan: %s', (_, who) => {
    forMany(who, (answers) => {
      const assessment = assess(answers)
      if (isUrgent(assessment.triage)) return
      const planned = assessment.plan.items.map(({ measure }) => measure)
      const slipped = cardFor(assessment, answers).lines.filter(({ say }) =>
        speaksOf.some(([words, measure]) => words.test(say) && !planned.includes(measure)),
      )
      expect(slipped).toEqual([])
    })
  })

  it('loosens covers that the plan has no word of', () => {
    const tonight = (answers: Answers) => cardFor(assess(answers), answers).lines[0]
    const often = tonight(finished({ ...inBed, sleep: 'most-weeks' }))
    const never = tonight(finished({ ...inBed, sleep: 'never' }))
    expect(often.say).toMatch(/^Before bed tonight.*three times a leg\. Loosen the covers\.$/)
    expect(never.heading).toBe('Tonight')
    expect(never.say).toMatch(/^Before bed tonight.*three times a leg\.$/)
  })
})
