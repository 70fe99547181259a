import { describe, expect, it } from 'vitest'
import { firstAid } from '../../../src/content/firstAid'
import { redFlags } from '../../../src/content/redFlags'
import type { signsOfNow } from '../../../src/content/signs/now'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../support/runner'

/** All that the urgent screen of this runner says to do. */
const told = (says: Answers): readonly string[] => {
  const { assessment } = runner(says)
  return assessment.flags.filter(({ level }) => isUrgent(level)).flatMap(({ flag }) => redFlags[flag].actions)
}

/** What a sign may come to, or may really be. */
type MayBe = {
  /** They may lose consciousness. */
  readonly down?: true
  /** They may be confused after an effort, and heat has not been ruled out. */
  readonly heat?: true
  /** Low sugar feels the same. */
  readonly sugar?: true
}

/** A new sign of now does not compile before it is sorted here. */
const signsThatMayBe: {
  readonly [Q in keyof typeof signsOfNow]: { readonly [A in keyof (typeof signsOfNow)[Q]]: MayBe }
} = {
  'unwell-now': {
    collapse: { down: true, heat: true, sugar: true },
    confused: { down: true, heat: true, sugar: true },
    'unwell-with-cramps': { down: true, heat: true, sugar: true },
    'hot-and-no-better': { down: true, heat: true, sugar: true },
    'cold-and-shivering': { down: true, sugar: true },
    'shaking-with-fever': { sugar: true },
    'keeps-falling': { down: true, heat: true, sugar: true },
    'stiff-jaw': { down: true },
  },
  'chest-now': {
    'chest-pain': { down: true },
    'sharp-chest': { down: true },
    'coughing-blood': { down: true },
    'racing-heart': { down: true, sugar: true },
    breathless: { down: true },
  },
  'fluids-now': {
    'dark-urine': {},
    'hardly-any-urine': {},
    'drank-queasy': { sugar: true },
    'drank-very-unwell': { down: true, heat: true, sugar: true },
  },
  'leg-now': {
    'leg-swollen': {},
    'leg-cold': {},
    'leg-tense': {},
    pop: {},
    locked: {},
    'big-bruise': {},
    'saddle-numb': {},
  },
}

const gateways = { 'unwell-now': 'very-unwell', 'chest-now': 'chest', 'fluids-now': 'fluids', 'leg-now': 'one-leg' }

const thatMayBe = (what: keyof MayBe): readonly (readonly [string, Answers])[] =>
  Object.entries(signsThatMayBe).flatMap(([question, ofOne]) =>
    Object.entries<MayBe>(ofOne)
      .filter(([, mayBe]) => mayBe[what])
      .map(
        ([sign]) =>
          [
            sign,
            { 'signs-now': [gateways[question as keyof typeof gateways]], [question]: [sign] } as Answers,
          ] as const,
      ),
  )

const unwellNotTold: Answers = { 'signs-now': ['very-unwell'] }
const sickleToday: Answers = {
  'signs-now': ['none'],
  where: ['both-legs'],
  when: ['first-minutes'],
  health: ['18-39', 'condition'],
  conditions: ['sickle'],
  'sickle-signs': 'today',
}

describe('whoever may lose consciousness', () => {
  it.each([
    ...thatMayBe('down'),
    ['unwell, and not how', unwellNotTold],
    ['sickle cell, and weak', sickleToday],
  ] as const)('has the breathing and the side to lie on upon the screen: %s', (_, says) => {
    for (const line of [firstAid.breathing, firstAid.side]) expect(told(says)).toContain(line)
  })

  it('with a drooping face is told to say "stroke"', () => {
    expect(told({ 'signs-now': ['very-unwell'], 'unwell-now': ['confused'] }).join(' ')).toMatch(/may be a stroke/)
  })
})

describe('whoever may be confused after an effort', () => {
  const confused = [
    ...thatMayBe('heat'),
    ['unwell, and not how', unwellNotTold],
    ['sickle cell, and weak', sickleToday],
  ]

  it.each(confused as readonly (readonly [string, Answers])[])(
    'has fit, cooling with its limits, and an empty mouth on the screen, and is not walked about: %s',
    (_, says) => {
      const lines = told({ ...says, heat: 'hot-not-used' })
      const { fit, hot, inWater, cold, sugar, nothingByMouth, stay } = firstAid
      for (const line of [fit, hot, inWater, cold, sugar, nothingByMouth, stay]) expect(lines).toContain(line)
    },
  )
})

describe('whoever drops the sugar by a medicine, and may be low', () => {
  const alike: readonly (readonly [string, Answers])[] = [
    ...thatMayBe('sugar'),
    ['unwell, and not how', unwellNotTold],
    ['fluids, and not which', { 'signs-now': ['fluids'] }],
    ['double sight', { 'signs-now': ['none'], where: ['calf'], when: ['at-rest'], 'rest-signs': ['speech-or-sight'] }],
  ]

  it.each(alike)('is told of fast sugar: %s', (_, says) => {
    for (const medicine of ['insulin', 'sulfonylurea'] as const) {
      const lines = told({
        ...says,
        health: ['40-64', 'condition', 'medicines'],
        conditions: ['diabetes'],
        medicines: [medicine],
      })
      expect(lines.filter((line) => /\bDiabetes\b.*\bsugar\b.*\bfast sugar\b/.test(line))).not.toEqual([])
    }
  })
})
