import { describe, expect, it } from 'vitest'
import { conflicts } from '../../../../src/content/conflicts'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { hasNoDangerSign } from '../../../../src/content/noDangerSign'
import { warningsFor } from '../../../../src/content/warningsFor'
import { isUrgent } from '../../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { forMany, type Tick, wellRunnersWho } from '../../../support/arbitraryRunners'
import { finished } from '../../../support/finished'
import { lateCalf } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

/** Whom a diet to lose weight can harm. */
const fragile: readonly (readonly [string, Answers])[] = [
  ['under 18', { health: ['under-18', 'eating'] }],
  ['pregnant', { health: ['18-39', 'pregnant', 'eating'], 'pregnancy-signs': ['none'] }],
  ['after a birth', { health: ['18-39', 'birth-lately', 'eating'], 'pregnancy-signs': ['none'] }],
  ['after an eating disorder', { health: ['18-39', 'eating'], eating: ['eating-disorder-past'] }],
  [
    'with an eating disorder',
    { health: ['18-39', 'condition', 'eating'], conditions: ['eating-disorder'], eating: ['none'] },
  ],
]
const eats = (who: Answers, ...more: NonNullable<Answers['eating']>): NonNullable<Answers['eating']> => [
  ...(who.eating ?? []).filter((one) => one !== 'none'),
  ...more,
]
/** Each of the two ways in which a diet is told. */
const diets: readonly (readonly [string, (who: Answers) => Answers])[] = [
  ['a planned diet', (who) => ({ eating: eats(who, 'planned-diet') })],
  ['dieting or low-carb', (who) => ({ eating: who.eating ?? ['none'], habits: ['low-carb'] })],
]
const all = fragile.flatMap(([who, says]) =>
  diets.map(([diet, on]) => [`${who}, ${diet}`, finished({ ...lateCalf, ...says, ...on(says) })] as const),
)

/** What stands before result and plan about a diet. */
const told = (says: Answers) =>
  warningsFor(assess(says).plan)
    .first.map(({ conflict }) => conflict)
    .filter((id) => id === 'diet-not-agreed' || id === 'diet-with-a-baby')

describe('a diet to lose weight that can harm this runner', () => {
  it.each(all)('waits for someone who agrees, and so do longer runs: %s', (_, says) => {
    const { assessment, planIds } = runner(says)
    expect(told(says)).toHaveLength(1)
    expect(assessment.plan.forbidden).toContain('run-long')
    expect(planIds).not.toContain('long-run-progression')
  })

  it.each(all)('is asked about in the one visit, within two weeks: %s', (_, says) => {
    const appointment = myAppointment(assess(says), says)
    expect(appointment?.asks.map(({ about }) => about)).toContain('your diet')
    expect(['today', 'two-days', 'days', 'two-weeks']).toContain(appointment?.within)
  })

  it('says who may agree to it, and to eat meanwhile', () => {
    const words = /^No diet .* before (a doctor|your midwife, doctor) or dietitian agrees\. Until then eat enough/
    expect(conflicts['diet-not-agreed'].say.match(words)?.[1]).toBe('a doctor')
    expect(conflicts['diet-with-a-baby'].say.match(words)?.[1]).toBe('your midwife, doctor')
    const both = { ...lateCalf, health: ['under-18', 'pregnant', 'eating'], eating: ['planned-diet'] } as const
    expect(told(both)).toEqual(['diet-with-a-baby'])
  })

  it.each(['under-18', 'pregnant', 'birth-lately'] as const)(
    'is told to everyone who is not sent for help: %s',
    (who) => {
      const ticks = [
        ['health', who],
        ['health', 'eating'],
        ['eating', 'planned-diet'],
      ] as const satisfies readonly Tick[]
      forMany(wellRunnersWho(...ticks), (answers) => {
        const { triage, plan } = assess(answers)
        if (isUrgent(triage)) return
        expect(told(answers)).toHaveLength(1)
        expect(plan.forbidden).toContain('run-long')
      })
    },
  )
})

describe('one shin or foot that aches on every run of someone on such a diet', () => {
  const aching: Answers = {
    'signs-now': ['none'],
    feel: ['aches'],
    lasts: 'until-i-stop',
    when: ['every-run'],
    history: 'few',
    'sudden-signs': ['none'],
    'clot-risk': ['none'],
  }
  it.each(
    all.flatMap(([who, says]) =>
      (['shin', 'foot'] as const).map((place) => [`${place}, ${who}`, says, place] as const),
    ),
  )('is looked at before the next run, and not stretched, where a sore spot was not denied: %s', (_, says, place) => {
    const { assessment, flags } = runner({
      ...says,
      ...aching,
      where: [place, 'same-leg'],
      'builds-signs': ['not-sure'],
    })
    expect(flags).toContain('stress-fracture')
    for (const deed of ['run', 'stretch'] as const) expect(assessment.plan.forbidden).toContain(deed)
  })

  it.each(all)('and no sore spot: is run on no longer than now, and nothing is called calm: %s', (_, says) => {
    const shin: Answers = { ...says, ...aching, where: ['shin', 'same-leg'], 'builds-signs': ['none'] }
    const { assessment, flags } = runner(shin)
    expect(flags).not.toContain('stress-fracture')
    expect(told(shin)).toHaveLength(1)
    expect(assessment.plan.forbidden).toContain('run-long')
    expect(assessment.plan.forbidden).toContain('jump')
  })
})

describe('a diet that harms nobody', () => {
  it.each<readonly [string, Answers]>([
    ['of a grown-up', { health: ['18-39', 'eating'], eating: ['planned-diet'] }],
    ['low in carbohydrates', { health: ['40-64', 'well'], habits: ['low-carb'] }],
    ['none, under 18', { health: ['under-18', 'well'] }],
    ['none, an eating disorder long over', { health: ['18-39', 'eating'], eating: ['eating-disorder-past'] }],
    ['none, no food on runs in pregnancy', { health: ['18-39', 'pregnant'], habits: ['no-fuel'] }],
  ])('is not spoken of: %s', (_, more) => {
    const says = finished({ ...lateCalf, ...more })
    expect(told(says)).toEqual([])
  })

  it('leaves a grown-up on a planned diet as calm as before', () => {
    const says = finished({ ...lateCalf, health: ['18-39', 'eating'], eating: ['planned-diet'] })
    expect(hasNoDangerSign(assess(says), says)).toBe(true)
  })
})
