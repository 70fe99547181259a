import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { tellMeasure } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { ConflictId, MeasureId } from '../../../src/domain/vocabulary'
import { forMany, runnersWho, type Tick, wellRunnersWho } from '../../support/arbitraryRunners'
import { wordsOf } from '../../support/measureWords'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'
import { signsAndCautions } from '../../support/signsAndCautions'

const moreFluidOrSalt: readonly MeasureId[] = [
  'oral-rehydration-solution',
  'hydration-before',
  'sodium-during-long-runs',
  'magnesium-slushie',
]
const anyMagnesium: readonly MeasureId[] = ['magnesium-supplement', 'magnesium-slushie']
const anySalt: readonly MeasureId[] = [
  'pickle-juice-mustard-trp',
  'oral-rehydration-solution',
  'sodium-during-long-runs',
  'magnesium-slushie',
]
const drinkMore =
  /\bdrink(?:ing)? (?:much |a lot |some |even )?more\b|\bmore (?:water|to drink)\b|\b(?:drink|have|take) (?:plenty|lots)\b/i

describe('a runner who drinks too much', () => {
  it.each(['heavier-or-puffy', 'schedule'] as const)('(%s) is never told to drink or salt more', (sign) => {
    forMany(
      wellRunnersWho(['drinking', sign]),
      (answers) => {
        // Pain under the ribs asks nothing about drinking, so nothing is known.
        if (!answers.drinking) return
        const { planIds, triage, withheld } = runner(answers)
        // With an urgent sign there is no plan.
        fc.pre(!isUrgent(triage))
        expect(planIds.filter((id) => moreFluidOrSalt.includes(id))).toEqual([])
        for (const id of planIds) expect(wordsOf(id)).not.toMatch(drinkMore)
        expect([...withheld]).toEqual(expect.arrayContaining([...moreFluidOrSalt]))
      },
      150,
    )
  })

  it('has "drink when thirsty" first in the plan, after a visit, once that is likely', () => {
    forMany(
      wellRunnersWho(['drinking', 'heavier-or-puffy'], ['drinking', 'schedule']),
      (answers) => {
        const { assessment, planIds, triage, withheld, wordFor } = runner(answers)
        const word = wordFor('overdrinking')
        // Who must not run gets no plan for runs.
        if ([...assessment.plan.forbidden].includes('run')) return
        if (isUrgent(triage) || withheld.has('drink-to-thirst') || (word !== 'likely' && word !== 'very likely')) return
        expect(planIds.filter((id) => id !== 'medical-check')[0]).toBe('drink-to-thirst')
        expect(tellMeasure(measures['drink-to-thirst'], answers, new Set()).steps.join(' ')).not.toMatch(
          /sodium|carbohydrate/,
        )
      },
      100,
    )
  })

  it('is recognised by words that would tell to drink more', () => {
    for (const words of ['Drink more in heat.', 'Have plenty of water.', 'More water helps.']) {
      expect(words).toMatch(drinkMore)
    }
  })
})

describe('a runner whom salt or magnesium could harm', () => {
  const atRisk: readonly (readonly [string, readonly Tick[], readonly MeasureId[], ConflictId])[] = [
    [
      'kidney',
      [
        ['health', 'condition'],
        ['conditions', 'kidney'],
      ],
      [...anySalt, ...anyMagnesium, 'hydration-before', 'drink-to-thirst', 'electrolyte-foods'],
      'kidney-disease',
    ],
    [
      'dialysis',
      [
        ['health', 'condition'],
        ['conditions', 'dialysis'],
      ],
      [...anySalt, ...anyMagnesium, 'drink-to-thirst'],
      'kidney-disease',
    ],
    [
      'heart failure',
      [
        ['health', 'condition'],
        ['conditions', 'heart-failure'],
      ],
      [...anySalt, ...anyMagnesium, 'hydration-before', 'electrolyte-foods'],
      'heart-failure',
    ],
    [
      'high blood pressure',
      [
        ['health', 'condition'],
        ['conditions', 'high-blood-pressure'],
      ],
      anySalt,
      'blood-pressure-or-low-salt',
    ],
    [
      'a low-salt diet',
      [
        ['health', 'condition'],
        ['conditions', 'low-salt-diet'],
      ],
      anySalt,
      'blood-pressure-or-low-salt',
    ],
    [
      'an ACE or ARB tablet',
      [
        ['health', 'medicines'],
        ['medicines', 'ace-or-arb'],
      ],
      ['oral-rehydration-solution', 'sodium-during-long-runs', 'electrolyte-foods', ...anyMagnesium],
      'potassium-raising-medicine',
    ],
    [
      'a water tablet',
      [
        ['health', 'medicines'],
        ['medicines', 'diuretic'],
      ],
      ['oral-rehydration-solution', 'sodium-during-long-runs', 'hydration-before', ...anyMagnesium],
      'water-tablet',
    ],
    [
      'lithium',
      [
        ['health', 'medicines'],
        ['medicines', 'lithium'],
      ],
      ['oral-rehydration-solution', 'sodium-during-long-runs', ...anyMagnesium],
      'lithium',
    ],
    ['pregnancy', [['health', 'pregnant']], ['sodium-during-long-runs', ...anyMagnesium], 'pregnancy'],
    ['a birth of late', [['health', 'birth-lately']], ['sodium-during-long-runs', ...anyMagnesium], 'after-birth'],
  ]

  it.each(atRisk)('(%s) is offered none, and is told so', (_, ticks, harmful, caution) => {
    // Taking magnesium already, or having liked it, must not let it back in.
    for (const more of [
      [],
      [
        ['health', 'medicines'],
        ['supplements', 'magnesium'],
      ],
      [['tried', 'magnesium-helped']],
    ] as const satisfies readonly (readonly Tick[])[]) {
      forMany(
        runnersWho(...ticks, ...more),
        (answers) => {
          const { planIds, triage, cautions, withheld } = runner(answers)
          fc.pre(!isUrgent(triage))
          expect(planIds.filter((id) => harmful.includes(id))).toEqual([])
          expect(cautions).toContain(caution)
          expect([...withheld]).toEqual(expect.arrayContaining([...harmful]))
        },
        100,
      )
    }
  })
})

describe('more in than thirst asks for, on a run of which nobody knows how long it was', () => {
  it.each<readonly [string, Answers]>([
    ['"not sure"', { load: ['not-sure'] }],
    ['told without its length', { load: ['race', 'longer'] }],
    ['over four hours', { load: ['over-4h'] }],
  ])('counts as a long one: %s', (_, says) => {
    const { cautions } = runner({ ...runners.lateInTheRace, drinking: ['schedule', 'heavier-or-puffy'], ...says })
    expect(cautions).toContain('hyponatraemia-risk')
  })
})

it('tells who takes salt tablets and drinks past thirst that salt does not make it safe', () => {
  const base: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }
  const drinks: Answers = {
    ...base,
    where: ['calf'],
    feel: ['locks'],
    drinking: ['schedule'],
    health: ['18-39', 'medicines'],
    medicines: ['none'],
    supplements: ['none'],
  }
  expect(signsAndCautions({ ...drinks, supplements: ['salt-tablets'] })).toMatch(
    /Extra salt does not make over-drinking safe/,
  )
  expect(signsAndCautions(drinks)).not.toMatch(/Extra salt does not/)
})
