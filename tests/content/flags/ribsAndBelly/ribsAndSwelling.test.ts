import { describe, expect, it } from 'vitest'
import { measures } from '../../../../src/content/measures'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import { tellMeasure } from '../../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const ribs: Answers = { 'signs-now': ['none'], where: ['ribs'] }
const onThePill: Answers = { ...takes('oestrogen'), health: ['18-39', 'medicines'] }
const clotReasons: readonly (readonly [string, Answers])[] = [
  ['the pill', onThePill],
  ['a clot before', has('clot-before')],
  ['raloxifene', takes('raloxifene')],
  ['a swollen leg nobody checked', { health: ['40-64', 'earlier-sign'], 'signs-before': ['swollen-leg-earlier'] }],
]

describe('a pain under the ribs, and something that makes clots likelier', () => {
  it.each(clotReasons)('is for today while nobody said that it stays: %s', (_, who) => {
    for (const more of [{}, { stitch: ['not-sure'] }, { stitch: ['none'] }, { stitch: ['wheeze'] }] as const) {
      const { triage, flags } = runner({ ...ribs, ...more, ...who })
      expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
    }
  })

  it('is for today after a meal with an earlier clot', () => {
    expect(runner({ ...ribs, stitch: ['after-meal'], ...has('clot-before') }).triage).toBe('same-day')
  })

  it.each(clotReasons)('is an emergency once it stays: %s', (_, who) => {
    const { triage, flags } = runner({ ...ribs, stitch: ['stays'], ...who })
    expect([triage, flags[0]]).toEqual(['emergency', 'pulmonary-embolism'])
  })

  it('stays a stitch where it fades, or a meal explains it on the pill', () => {
    for (const stitch of ['eases-on-slowing', 'after-meal'] as const)
      expect(runner({ ...ribs, stitch: [stitch], ...onThePill }).triage).toBe('self-care')
  })
})

describe('breathing too fast', () => {
  it.each([['18-39', 'well'] as const, ['40-64', 'well'] as const])(
    'stays with the runner when it passes on slowing, with a word on what comes again: %s',
    (age, well) => {
      const said = runner({
        ...ribs,
        stitch: ['eases-on-slowing', 'shallow-fast', 'tingling-panic'],
        health: [age, well],
      })
      expect(said.triage).toBe('self-care')
      expect(said.planIds).toContain('breathing-for-stitch')
      const { cautions } = tellMeasure(measures['breathing-for-stitch'], said.says, said.assessment.plan.forbidden)
      expect(cautions).toContainEqual(
        expect.objectContaining({ yours: true, say: 'Tingling or panic that comes again: see a doctor.' }),
      )
    },
  )

  it.each([
    ['thyroid-surgery', has('thyroid-surgery')],
    ['a bone medicine', takes('bone-medicine')],
  ] as const)('is for a doctor all the same after %s, with a call today for calcium', (_, who) => {
    const { triage, flags } = runner({ ...ribs, stitch: ['tingling-panic', 'eases-on-slowing'], ...who })
    expect([triage, flags[0]]).toEqual(['see-doctor', 'tetany'])
    expect(redFlags.tetany.actions.join(' ')).toMatch(
      /thyroid or the neck, with a thyroid condition or a bone medicine: call today/,
    )
  })

  it('is for a doctor when nobody said that it passes, or hands lock', () => {
    expect(runner({ ...ribs, stitch: ['tingling-panic'], health: ['18-39', 'well'] }).flags).toContain('tetany')
    const hands: Answers = { ...ribs, where: ['ribs', 'arms-or-hands'], feel: ['locks'], 'rest-signs': ['hand-spasm'] }
    expect(runner({ ...hands, stitch: ['eases-on-slowing', 'tingling-panic'] }).flags).toContain('tetany')
  })
})

describe('pregnant', () => {
  it('calls the maternity unit first, before anything about the heart', () => {
    const { flags } = runner({
      ...ribs,
      stitch: ['stays'],
      health: ['18-39', 'pregnant'],
      'pregnancy-signs': ['head-or-eyes'],
    })
    expect(flags.slice(0, 2)).toEqual(['pregnancy-urgent', 'cardiac-symptoms-settled'])
  })
})

describe('ankles that both swell in pregnancy', () => {
  const puffy: Answers = {
    'signs-now': ['none'],
    where: ['calf'],
    feel: ['locks'],
    when: ['in-bed'],
    'rest-signs': ['both-ankles'],
    health: ['18-39', 'pregnant'],
  }

  it('are for the midwife in a day or two, with a look at pressure and urine, where the signs of now were denied', () => {
    const { triage, assessment, says } = runner({ ...puffy, 'pregnancy-signs': ['none'] })
    expect(triage).toBe('see-doctor')
    const appointment = myAppointment(assessment, says)
    expect(appointment?.within).toBe('two-days')
    expect(JSON.stringify(appointment)).toMatch(/blood pressure and urine/)
  })

  it.each<readonly [string, Answers]>([
    ['those signs were not looked at', { 'pregnancy-signs': ['not-sure'] }],
    ['it came suddenly', { 'pregnancy-signs': ['sudden-swelling'] }],
    ['it is after a birth', { health: ['18-39', 'birth-lately'], 'pregnancy-signs': ['none'] }],
  ])('are for today where %s', (_, more) => {
    expect(runner({ ...puffy, ...more }).triage).toBe('same-day')
  })
})

describe('water that the body keeps back', () => {
  const ankles: Answers = { 'signs-now': ['none'], where: ['calf'], feel: ['locks'], when: ['in-bed'] }
  it.each([
    ['digoxin', takes('digoxin', 'diuretic')],
    ['a water tablet with a beta-blocker', takes('beta-blocker', 'diuretic')],
  ] as const)('is thought of with swollen ankles and a heart known by its medicine: %s', (_, who) => {
    const { triage, flags, assessment } = runner({ ...ankles, 'rest-signs': ['both-ankles'], ...who })
    expect([triage, flags[0]]).toEqual(['see-doctor', 'water-kept-back'])
    expect(assessment.plan.forbidden).toContain('run')
  })

  it.each([
    ...(['heart-failure', 'heart-disease', 'kidney', 'dialysis', 'cirrhosis', 'fluid-limit'] as const).map(
      (one) => [one, has(one)] as const,
    ),
    ['digoxin', takes('digoxin')] as const,
  ])('is thought of with %s, heavier or puffy after a run', (_, who) => {
    const { triage, flags, assessment } = runner({
      ...ankles,
      when: ['last-part'],
      drinking: ['heavier-or-puffy'],
      ...who,
    })
    expect([triage, flags[0]]).toEqual(['see-doctor', 'water-kept-back'])
    expect(assessment.plan.forbidden).toContain('run')
  })

  it.each([
    ['puffy and well', { drinking: ['heavier-or-puffy'], health: ['40-64', 'well'] }],
    ['swollen ankles on a beta-blocker alone', { 'rest-signs': ['both-ankles'], ...takes('beta-blocker') }],
    ['a heart that is ill, and to thirst', { drinking: ['to-thirst'], ...has('heart-disease') }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not said of %s', (_, more) => {
    expect(runner({ ...ankles, ...more }).flags).not.toContain('water-kept-back')
  })
})
