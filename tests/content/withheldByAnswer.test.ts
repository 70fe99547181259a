import { describe, expect, it } from 'vitest'
import type { Deed } from '../../src/domain/plan/deeds'
import type { Answers } from '../../src/domain/quiz/questionnaire'
import { runner } from '../support/runner'

/** A heart that is ill, by name or by what is given for nothing else. */
const illHeart = [
  'dose-salt',
  'drink-salty',
  'jump',
  'race',
  'run-fast',
  'run-hills',
  'run-in-heat',
  'run-long',
  'take-magnesium',
  'take-painkiller',
  'take-salt',
] as const satisfies readonly Deed[]

/** An ordinary late cramp, in someone of whom this is the only thing to be careful about. */
const ordinary: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['last-part'],
  'medicine-signs': ['none'],
  'sickle-signs': 'never',
}

/** Withheld from everyone: there is nothing for it in runners under 65. */
const fromAll: Deed = 'take-vitamin-k'

const withheld = (answers: Answers): readonly Deed[] =>
  [...runner({ ...ordinary, ...answers }).assessment.plan.forbidden].filter((deed) => deed !== fromAll).sort()

/**
 * What each medicine withholds by itself: written down a second time, and read line by line. Whoever takes a deed out of a caution,
 * or puts one in, has to say so here.
 */
const byMedicine = {
  diuretic: ['dose-salt', 'drink-more', 'drink-salty', 'run-in-heat', 'take-magnesium', 'take-painkiller', 'take-salt'],
  'potassium-sparing': [
    'dose-salt',
    'drink-more',
    'drink-salty',
    'run-in-heat',
    'take-magnesium',
    'take-painkiller',
    'take-potassium',
    'take-salt',
  ],
  'ace-or-arb': [
    'dose-salt',
    'drink-salty',
    'run-in-heat',
    'take-magnesium',
    'take-painkiller',
    'take-potassium',
    'take-salt',
  ],
  amlodipine: ['dose-salt', 'drink-salty', 'take-painkiller', 'take-salt'],
  'beta-blocker': ['dose-salt', 'drink-salty', 'run-in-heat', 'take-painkiller', 'take-salt'],
  'blood-pressure-unknown': [
    'dose-salt',
    'drink-more',
    'drink-salty',
    'run-in-heat',
    'take-magnesium',
    'take-painkiller',
    'take-potassium',
    'take-salt',
  ],
  statin: [],
  'blood-thinner': ['jump', 'massage-deeply', 'rub-leg', 'take-painkiller'],
  aspirin: [],
  'painkillers-on-runs': ['take-painkiller'],
  'regular-painkiller': ['take-painkiller'],
  'laba-inhaler': [],
  'reliever-inhaler': [],
  antidepressant: [],
  'stimulant-or-drying': ['run-in-heat'],
  lithium: ['dose-salt', 'drink-more', 'drink-salty', 'run-in-heat', 'take-magnesium', 'take-painkiller', 'take-salt'],
  desmopressin: ['drink-more', 'drink-salty', 'run-in-heat', 'take-painkiller'],
  insulin: ['drink-salty', 'go-barefoot', 'take-sugar'],
  sglt2: ['dose-salt', 'drink-salty', 'run-in-heat', 'take-painkiller', 'take-salt'],
  glp1: ['run-in-heat', 'weigh'],
  metformin: ['drink-salty', 'take-sugar'],
  sulfonylurea: ['drink-salty', 'go-barefoot', 'take-sugar'],
  'thyroid-tablet': ['take-magnesium'],
  oestrogen: [],
  'acid-reducer': [],
  quinolone: ['jump', 'load-leg', 'race', 'run-fast', 'run-hills', 'run-long', 'take-magnesium'],
  tetracycline: ['take-magnesium'],
  digoxin: illHeart,
  'bone-medicine': ['take-magnesium'],
  teriparatide: [],
  raloxifene: [],
  'steroid-tablet': [],
  'iron-drip': [],
  quinine: [],
  'unknown-name': [
    'dose-salt',
    'drink-salty',
    'massage-deeply',
    'run-in-heat',
    'take-magnesium',
    'take-painkiller',
    'take-potassium',
    'take-salt',
  ],
} as const satisfies { readonly [id: string]: readonly Deed[] }

/** The same for each condition. */
const byCondition = {
  diabetes: ['drink-salty', 'go-barefoot', 'take-sugar'],
  thyroid: [],
  'thyroid-surgery': [],
  kidney: [
    'dose-salt',
    'drink-freely',
    'drink-more',
    'drink-salty',
    'run-in-heat',
    'take-magnesium',
    'take-painkiller',
    'take-potassium',
    'take-salt',
  ],
  dialysis: [
    'dose-salt',
    'drink-freely',
    'drink-more',
    'drink-salty',
    'run-in-heat',
    'take-magnesium',
    'take-painkiller',
    'take-potassium',
    'take-salt',
  ],
  liver: ['dose-salt', 'drink-alcohol', 'drink-salty', 'take-painkiller', 'take-salt'],
  cirrhosis: [
    'dose-salt',
    'drink-alcohol',
    'drink-freely',
    'drink-more',
    'drink-salty',
    'take-painkiller',
    'take-salt',
  ],
  bowel: [],
  ileostomy: ['drink-more', 'run-in-heat', 'take-magnesium'],
  'heart-failure': [
    'dose-salt',
    'drink-freely',
    'drink-more',
    'drink-salty',
    'jump',
    'race',
    'raise-leg',
    'run-fast',
    'run-hills',
    'run-in-heat',
    'run-long',
    'take-magnesium',
    'take-painkiller',
    'take-potassium',
    'take-salt',
    'wear-compression',
  ],
  'heart-disease': illHeart,
  'heart-block-or-myasthenia': [
    'dose-salt',
    'drink-salty',
    'jump',
    'load-leg',
    'massage-deeply',
    'race',
    'run-fast',
    'run-hills',
    'run-in-heat',
    'run-long',
    'take-magnesium',
    'take-painkiller',
    'take-salt',
  ],
  'high-blood-pressure': ['dose-salt', 'drink-salty', 'take-painkiller', 'take-salt'],
  'low-salt-diet': ['dose-salt', 'drink-salty', 'take-painkiller', 'take-salt'],
  'fluid-limit': ['drink-freely', 'drink-more'],
  lung: [],
  'wheeze-on-runs': ['breathe-through', 'race', 'run-fast', 'run-in-heat', 'run-long', 'swallow-sharp'],
  'leg-arteries': [
    'go-barefoot',
    'jump',
    'load-leg',
    'massage-deeply',
    'race',
    'raise-leg',
    'rub-leg',
    'run-fast',
    'run-hills',
    'run-in-heat',
    'run-long',
    'wear-compression',
  ],
  'clot-before': ['massage-deeply', 'rub-leg', 'wear-compression'],
  'bleeding-disorder': ['jump', 'massage-deeply', 'rub-leg', 'take-painkiller'],
  'less-feeling-in-feet': [
    'change-gait',
    'go-barefoot',
    'jump',
    'massage-deeply',
    'rub-leg',
    'run-long',
    'wear-compression',
  ],
  sickle: ['jump', 'run-fast', 'run-in-heat'],
  'eating-disorder': [
    'count',
    'dose-salt',
    'drink-more',
    'jump',
    'race',
    'run-fast',
    'run-in-heat',
    'run-long',
    'take-magnesium',
    'weigh',
  ],
  'nerve-or-muscle': [
    'jump',
    'load-leg',
    'massage-deeply',
    'race',
    'run-fast',
    'run-hills',
    'run-in-heat',
    'run-long',
    'take-magnesium',
  ],
  other: [
    'dose-salt',
    'drink-more',
    'drink-salty',
    'go-barefoot',
    'jump',
    'massage-deeply',
    'raise-leg',
    'run-fast',
    'run-in-heat',
    'take-magnesium',
    'take-painkiller',
    'take-potassium',
    'take-salt',
    'wear-compression',
    'weigh',
  ],
} as const satisfies { readonly [id: string]: readonly Deed[] }

describe('what is withheld from a runner who takes', () => {
  it.each(Object.entries(byMedicine))('%s', (medicine, deeds) => {
    const answers = { health: ['40-64', 'medicines'], medicines: [medicine] } as Answers
    expect(withheld(answers)).toEqual(deeds)
  })
})

describe('what is withheld from a runner with', () => {
  it.each(Object.entries(byCondition))('%s', (condition, deeds) => {
    const answers = { health: ['40-64', 'condition'], conditions: [condition] } as Answers
    expect(withheld(answers)).toEqual(deeds)
  })
})
