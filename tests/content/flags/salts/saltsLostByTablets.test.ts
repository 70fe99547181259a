import { describe, expect, it } from 'vitest'
import { myAppointment } from '../../../../src/content/myAppointment'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, newTrouble, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

describe('several muscles that newly cramp at rest', () => {
  const cramps: Answers = {
    ...newTrouble,
    where: ['several-muscles'],
    feel: ['locks'],
    when: ['at-rest'],
    history: 'few',
  }

  const within = (says: Answers) => {
    const { triage, assessment } = runner(says)
    return [triage, myAppointment(assessment, says)?.within]
  }

  it.each([
    'diuretic',
    'potassium-sparing',
    'bone-medicine',
    'steroid-tablet',
    'acid-reducer',
    'unknown-name',
    'blood-pressure-unknown',
  ] as const)('are for a blood test within two days on %s', (tablet) => {
    expect(within({ ...cramps, ...takes(tablet) })).toEqual(['see-doctor', 'two-days'])
  })

  it('are for a call today on digoxin, by day, in bed or at a time that nobody told', () => {
    for (const when of [['at-rest'], ['in-bed'], ['not-sure']] as const)
      expect([when, ...within({ ...cramps, ...takes('digoxin'), when })]).toEqual([when, 'see-doctor', 'today'])
  })

  it.each(['thyroid-surgery', 'kidney', 'dialysis'] as const)(
    'are for a blood test within two days with %s, by day or in bed',
    (condition) => {
      for (const when of ['at-rest', 'in-bed'] as const)
        expect([when, ...within({ ...cramps, ...has(condition), when: [when] })]).toEqual([
          when,
          'see-doctor',
          'two-days',
        ])
    },
  )

  it.each<readonly [string, Answers]>([
    ['a stoma', has('ileostomy')],
    ['a bowel condition', has('bowel')],
    ['cirrhosis', has('cirrhosis')],
    ['an eating disorder', has('eating-disorder')],
    ['much alcohol', { health: ['40-64', 'heavy-drinking'] }],
    ['too little food', { health: ['40-64', 'eating'], eating: ['eating-little'] }],
  ])('are for a blood test within two days with %s, locking or twitching', (_, who) => {
    for (const feel of ['locks', 'twitches'] as const)
      expect([feel, ...within({ ...cramps, ...who, feel: [feel] })]).toEqual([feel, 'see-doctor', 'two-days'])
  })

  it('are for whoever prescribes the lithium, within days', () => {
    expect(within({ ...cramps, ...takes('lithium') })).toEqual(['see-doctor', 'days'])
  })

  it('stay with a runner who takes nothing of the kind, or cramps in bed alone', () => {
    expect(runner(cramps).flags).not.toContain('blood-test')
    expect(runner({ ...cramps, ...takes('diuretic'), when: ['in-bed'] }).flags).not.toContain('blood-test')
  })
})

it('tests the blood within two days where one muscle newly twitches at rest after an operation on the neck', () => {
  const says: Answers = {
    ...newTrouble,
    where: ['calf', 'either-leg'],
    feel: ['twitches'],
    when: ['at-rest'],
    ...has('thyroid-surgery'),
  }
  const { triage, flags, assessment } = runner(says)
  expect(triage).toBe('see-doctor')
  expect(flags).toContain('blood-test')
  expect(myAppointment(assessment, says)?.within).toBe('two-days')
})

it.each<readonly [string, Answers]>([
  ['after an operation on the neck', has('thyroid-surgery')],
  ['on a bone medicine', takes('bone-medicine')],
])('asks at a visit whether calcium should be measured: %s', (_, who) => {
  const says: Answers = {
    ...newTrouble,
    where: ['calf', 'both-legs'],
    feel: ['locks'],
    when: ['in-bed'],
    sleep: 'most-weeks',
    ...who,
  }
  const { assessment } = runner(says)
  expect(myAppointment(assessment, says)?.asks.map(({ say }) => say)).toContain('Should my calcium be measured?')
})

it('heads weakness after purging with the salts, and the stroke after it', () => {
  const base: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }
  const says: Answers = {
    ...base,
    where: ['arms-or-hands'],
    feel: ['weak'],
    when: ['at-rest'],
    health: ['18-39', 'eating'],
    eating: ['purging'],
  }
  const { flags } = runner(says)
  expect(flags).toContain('weak-arm')
  expect(flags.indexOf('purging')).toBeLessThan(flags.indexOf('weak-arm'))
})
