import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { sheets } from '../../../src/content/numbers/sheets'
import { type Deed, forbiddenBy } from '../../../src/domain/deeds'
import type { Measure, Step } from '../../../src/domain/plan/measure'
import { doseOf, tellMeasure } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { measureIds } from '../../../src/domain/vocabulary'
import { wordsTo } from '../../support/measureWords'
import { runner } from '../../support/runner'

/** Words that send a runner to do a deed. A sentence that warns or sends to ask is none. */
const asking: readonly (readonly [RegExp, Deed])[] = [
  [/\bstretch(?:es|ed|ing)?\b/i, 'stretch'],
  [/\b(?:rub|knead|kneading|massage|squeeze)\b/i, 'rub-leg'],
  [/\b(?:foam roller|roll out|rolling)\b/i, 'massage-deeply'],
  [/\bcompression|\bsocks below the knee\b/i, 'wear-compression'],
  [/\b(?:calf raises?|heel raises?|single-leg raises?|bridges?|squats?|hip lifts?)\b/i, 'load-leg'],
  [/\b(?:hops?|jumps?|skipping|bounds?|landings)\b/i, 'jump'],
  [/\bcushion\b/i, 'stand-on-soft'],
  [/\bbarefoot\b/i, 'go-barefoot'],
  [/\b(?:sprints?|strides|intervals)\b/i, 'run-fast'],
  [/\b(?:in (?:the )?heat|hot (?:runs?|race)|(?:long|hot), hot)\b/i, 'run-in-heat'],
  [/\bleg (?:up|raised)\b/i, 'raise-leg'],
  [/\bmagnesium\b/i, 'take-magnesium'],
  [/\bweigh (?:yourself|before)\b/i, 'weigh'],
  [/\b(?:note every|write down|grams)\b/i, 'count'],
  [/\b(?:a gel|sweets|sweet drink)\b/i, 'take-sugar'],
  [/\b(?:salt tablets?|mg of sodium an hour)\b/i, 'dose-salt'],
  [/\b(?:rehydration|sports drinks?|electrolyte)\b/i, 'drink-salty'],
  [/\b(?:pickle juice|mustard|chilli)\b/i, 'swallow-sharp'],
]
const warns =
  /\b(?:no|not|never|nothing|without|unless|until|ask|stop|instead of|rather than|if you (?:take|have|still))\b/i

const askedBy = (text: string): readonly Deed[] =>
  text
    .split(/[.;!?](?:\s|$)/)
    .filter((sentence) => !warns.test(sentence))
    .flatMap((sentence) => asking.filter(([words]) => words.test(sentence)).map(([, deed]) => deed))

/** Each wording of a measure, with every deed that whoever reads it may do: what is forbidden to them took the words away. */
const wordings = ({ name, short, asks, steps, progression = [], ...measure }: Measure & { readonly name: string }) => {
  const ofStep = (step: Step): readonly (readonly [string, readonly Deed[]])[] =>
    typeof step === 'string'
      ? [[step, asks]]
      : [
          [step.do, [...asks, ...(step.asks ?? [])]],
          ...(step.otherwise === undefined ? [] : ([[step.otherwise, asks]] as const)),
        ]
  return [
    [name, asks],
    [short, asks],
    ...[...doseOf({ name, short, asks, steps, ...measure }), ...steps, ...progression.map((week) => week.do)].flatMap(
      ofStep,
    ),
    ...measure.cautions.map(({ say, asks: own = [] }) => [say, [...asks, ...own]]),
  ] as readonly (readonly [string, readonly Deed[]])[]
}

describe('the words of a measure', () => {
  it('are told apart: what asks, and what warns', () => {
    expect(askedBy('Knead the knot while you keep the muscle stretched.')).toEqual(['stretch', 'rub-leg'])
    expect(askedBy('No stretching. Not in the heat.')).toEqual([])
  })

  it.each(measureIds)(
    'ask no deed that they do not name, so that whoever must not do it never reads them: %s',
    (id) => {
      const slipped = wordings(measures[id]).flatMap(([text, named]) =>
        // Who may do what is named may do it: a forbidden wider deed would have taken the words away.
        askedBy(text)
          .filter((deed) => !named.some((one) => forbiddenBy([deed]).has(one)))
          .map((deed) => `${deed}: ${text}`),
      )
      expect(slipped).toEqual([])
    },
  )
})

/** A thigh that stays tight after runs, in someone whom stretching made worse. */
const kneads: Answers = {
  'signs-now': ['none'],
  where: ['quad', 'either-leg'],
  feel: ['stays-tight'],
  lasts: 'minutes',
  when: ['hours-after', 'last-part'],
  history: 'months',
  health: ['18-39', 'well'],
  background: ['tight-calves'],
  tried: ['stretch-worse'],
}

describe('whoever must not stretch', () => {
  it('kneads the muscle and reads of no stretch', () => {
    const { assessment, planIds } = runner(kneads)
    const { forbidden } = assessment.plan
    expect(forbidden).toContain('stretch')
    expect(planIds).toContain('massage-during-cramp')
    const { short } = measures['massage-during-cramp']
    const { dose, steps } = tellMeasure(measures['massage-during-cramp'], kneads, forbidden)
    expect([short, dose, ...steps].join(' ')).not.toMatch(/stretch/i)
  })

  it('reads of it as before where it is allowed', () => {
    const says: Answers = { ...kneads, tried: ['none'] }
    expect(wordsTo('massage-during-cramp', says, new Set())).toMatch(/together with the stretch/i)
  })
})

it('whoever must not run in heat reads of sodium on long runs, and of no hot ones', () => {
  const salty: Answers = {
    'signs-now': ['none'],
    where: ['calf', 'either-leg'],
    feel: ['locks'],
    when: ['last-part'],
    load: ['2-to-4h'],
    drinking: ['salt-marks'],
    health: ['65-plus', 'well'],
  }
  const { forbidden } = runner(salty).assessment.plan
  expect(forbidden).toContain('run-in-heat')
  expect(wordsTo('sodium-during-long-runs', salty, forbidden)).not.toMatch(/\bhot\b|\bheat\b/i)
  expect(wordsTo('sodium-during-long-runs', salty, new Set())).toMatch(/1\.5-2 hours in heat/)
  expect(sheets.salt.name).not.toMatch(/hot/)
})

describe('a thigh or hip that a doctor should see', () => {
  const hip: Answers = {
    ...kneads,
    where: ['hip-or-groin', 'either-leg'],
    when: ['at-rest'],
    lasts: 'hours',
    feel: ['aches'],
    tried: ['none'],
  }
  const thigh: Answers = {
    ...kneads,
    feel: ['locks'],
    when: ['every-run'],
    health: ['65-plus', 'medicines'],
    medicines: ['bone-medicine'],
    'medicine-signs': ['none'],
    'builds-signs': ['none'],
    tried: ['none'],
  }
  it.each([
    ['hip', hip],
    ['thigh', thigh],
  ] as const)('is not kneaded meanwhile, as it may be bone: %s', (_, says) => {
    const { assessment, flags, planIds } = runner(says)
    expect(flags).toContain('hip-or-groin-pain')
    for (const deed of ['rub-leg', 'massage-deeply'] as const) expect(assessment.plan.forbidden).toContain(deed)
    expect(planIds).not.toContain('massage-during-cramp')
    expect(planIds).not.toContain('sports-massage')
  })
})
