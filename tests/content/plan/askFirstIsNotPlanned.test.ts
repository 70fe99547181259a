import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { assess } from '../../../src/content/model'
import { actions } from '../../../src/content/programme/actions'
import { tellMeasure } from '../../../src/domain/plan/tellMeasure'
import { canTakeOn } from '../../../src/domain/programme/propose'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { anyRunner, forMany, wellRunnersWho } from '../../support/arbitraryRunners'

/** Someone whose calves lock late in a long hot run. */
const inTheHeat: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['last-part'],
  load: ['1-to-2h'],
  heat: 'hot-not-used',
}
const planOf = (more: Answers) => assess({ ...inTheHeat, ...more }).plan
const weeksOf = (answers: Answers) => canTakeOn(assess(answers), actions).map(({ measure }) => measure)

describe('getting used to the heat', () => {
  it.each(['cirrhosis', 'fluid-limit', 'liver'] as const)('is not begun with %s', (condition) => {
    const plan = planOf({ health: ['40-64', 'condition'], conditions: [condition] })
    expect(plan.forbidden).toContain('run-in-heat')
    expect(plan.items.map(({ measure }) => measure)).not.toContain('heat-acclimatisation')
  })

  it('is not begun with diabetes that has dulled the feet', () => {
    const plan = planOf({ health: ['40-64', 'condition'], conditions: ['diabetes', 'less-feeling-in-feet'] })
    expect(plan.forbidden).toContain('run-in-heat')
  })

  it('is not begun on a painkiller of every day, and is where it is taken on runs alone', () => {
    const on = (medicine: 'regular-painkiller' | 'painkillers-on-runs') =>
      planOf({ health: ['40-64', 'medicines'], medicines: [medicine] }).forbidden
    expect(on('regular-painkiller')).toContain('run-in-heat')
    expect(on('painkillers-on-runs')).not.toContain('run-in-heat')
  })

  it.each(['antidepressant', 'steroid-tablet'] as const)('is begun with care on this medicine: %s', (medicine) => {
    const told = tellMeasure(
      measures['heat-acclimatisation'],
      { ...inTheHeat, health: ['40-64', 'medicines'], medicines: [medicine] },
      new Set(),
    )
    expect(told.cautions.filter(({ yours }) => yours).map(({ say }) => say)).toEqual([
      expect.stringMatching(/antidepressant or steroid tablets/),
    ])
  })

  it('tells nobody with a drinking limit to drink to thirst', () => {
    const told = tellMeasure(measures['heat-acclimatisation'], inTheHeat, new Set(['drink-freely']))
    expect(told.steps.join(' ')).not.toMatch(/thirst/)
  })
})

/** What has to be agreed to first. A doubt about salt within a measure is told in place, and its steps leave the salt out. */
const withoutSalt = (say: string) => say.replace(/\bno (?:extra salt|salty drinks) [^.]*\./, '')
const asksFirst =
  /only if your (?:doctor|midwife)|unless your doctor|not without|only on advice|\bask first\b|ask your doctor first/i

describe('the weeks', () => {
  it.each([
    ['anyone', anyRunner],
    ['anyone with a condition', wellRunnersWho(['health', 'condition'])],
    ['anyone on medicines', wellRunnersWho(['health', 'medicines'])],
    [
      'anyone in heat with a condition',
      wellRunnersWho(['health', 'condition'], ['heat', 'hot-not-used'], ['when', 'last-part']),
    ],
    [
      'anyone in heat on medicines',
      wellRunnersWho(['health', 'medicines'], ['heat', 'hot-not-used'], ['when', 'last-part']),
    ],
  ] as const)('of %s begin nothing that a caution of their own says to ask about first', (_, who) => {
    forMany(
      who,
      (answers) => {
        const { forbidden } = assess(answers).plan
        for (const measure of weeksOf(answers)) {
          const yours = tellMeasure(measures[measure], answers, forbidden).cautions.filter((one) => one.yours)
          expect(
            yours.filter(({ say }) => asksFirst.test(withoutSalt(say))).map(({ say }) => `${measure}: ${say}`),
          ).toEqual([])
        }
      },
      120,
    )
  })
})
