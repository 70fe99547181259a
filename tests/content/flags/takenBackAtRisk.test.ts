import { describe, expect, it } from 'vitest'
import { careHeading } from '../../../src/content/careHeading'
import { conflicts } from '../../../src/content/conflicts'
import { redFlags } from '../../../src/content/redFlags'
import { beware } from '../../../src/content/tomorrow/beware'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { has, takes } from '../../support/rareRunner'
import { runner } from '../../support/runner'

const unwell: Answers = {
  'signs-now': ['very-unwell'],
  'unwell-now': ['none'],
  where: ['calf'],
  feel: ['locks'],
  when: ['last-part'],
}
const well: Answers = { health: ['40-64', 'well'] }
const past: Answers = { ...well, load: ['over-4h'], drinking: ['schedule', 'heavier-or-puffy'] }

/** Told as very unwell, and then as none of these. */
describe('very unwell taken back', () => {
  it.each([
    ['a tablet that drops the sugar', { health: ['40-64', 'medicines'], medicines: ['sulfonylurea'] }],
    ['diabetes, no medicine named', { health: ['40-64', 'condition'], conditions: ['diabetes'] }],
    ['four hours and more of drinking past thirst', past],
    [
      'past thirst and low sodium before',
      {
        ...past,
        load: ['2-to-4h'],
        health: ['40-64', 'earlier-sign'],
        'signs-before': ['low-sodium-earlier'],
      },
    ],
    ['a heart that is ill', { health: ['65-plus', 'condition'], conditions: ['heart-disease'] }],
    ['sickle cell', { health: ['18-39', 'condition'], conditions: ['sickle'] }],
    ['a kidney condition', has('kidney')],
    ['dialysis', has('dialysis')],
    ['cirrhosis', has('cirrhosis')],
    ['heart block or myasthenia', has('heart-block-or-myasthenia')],
    ['a pregnancy', { health: ['18-39', 'pregnant'], 'pregnancy-signs': ['none'] }],
    ['a birth lately', { health: ['18-39', 'birth-lately'], 'pregnancy-signs': ['none'] }],
    ['much alcohol', { health: ['40-64', 'heavy-drinking'] }],
    ['too little food', { health: ['18-39', 'eating'], eating: ['eating-little'] }],
    ['weight or food that nobody was asked about', { health: ['18-39', 'eating'] }],
    ['an eating disorder', has('eating-disorder')],
    ['65 years, and well', { health: ['65-plus', 'well'] }],
    ['a blood thinner', takes('blood-thinner')],
    ['blood that does not clot well', has('bleeding-disorder')],
    ['a water tablet', takes('diuretic')],
    ['a water tablet that keeps potassium', takes('potassium-sparing')],
    ['high blood pressure', has('high-blood-pressure')],
    ['heavier or puffy after two to four hours', { ...past, load: ['race', '2-to-4h'] }],
  ] as const)('with %s is for today', (_, who) => {
    expect(runner({ ...unwell, ...who }).triage).toBe('same-day')
  })

  it('so is feeling ill after drinking taken back, past thirst for over four hours, or finishing heavier', () => {
    const fluids: Answers = { ...unwell, ...past, 'signs-now': ['fluids'], 'fluids-now': ['none'] }
    expect(runner(fluids).triage).toBe('same-day')
    expect(runner({ ...fluids, load: ['1-to-2h'], drinking: ['heavier-or-puffy'] }).triage).toBe('same-day')
  })

  it('so is either on desmopressin, however they drink', () => {
    const desmopressin: Answers = { health: ['40-64', 'medicines'], medicines: ['desmopressin'] }
    for (const drinking of ['to-thirst', 'hardly', 'not-sure'] as const)
      for (const sign of [
        { 'signs-now': ['fluids'], 'fluids-now': ['none'] },
        { 'signs-now': ['very-unwell'], 'unwell-now': ['none'] },
      ] as const)
        expect(runner({ ...unwell, ...desmopressin, ...sign, drinking: [drinking] }).triage).toBe('same-day')
  })

  it('of whoever is well and drinks by thirst stays a caution', () => {
    expect(runner({ ...unwell, ...well, load: ['over-4h'], drinking: ['to-thirst'] }).triage).toBe('self-care')
    expect(runner({ ...unwell, ...well, load: ['1-to-2h'], drinking: ['schedule'] }).triage).toBe('self-care')
    for (const medicine of ['statin', 'amlodipine', 'beta-blocker'] as const)
      expect([medicine, runner({ ...unwell, ...takes(medicine) }).triage]).toEqual([medicine, 'self-care'])
  })
})

describe('brown or hardly any urine taken back', () => {
  const urine: Answers = { ...unwell, 'signs-now': ['fluids'], 'fluids-now': ['none'] }

  it.each([
    ['sickle cell', { ...has('sickle'), 'sickle-signs': 'never' }],
    ['a nerve or muscle condition', has('nerve-or-muscle')],
    ['a statin', takes('statin')],
    ['a -gliflozin tablet', takes('sglt2')],
    ['heart failure', has('heart-failure')],
    ['cirrhosis', has('cirrhosis')],
    ['a pregnancy', { health: ['18-39', 'pregnant'], 'pregnancy-signs': ['none'] }],
    ['a birth lately', { health: ['18-39', 'birth-lately'], 'pregnancy-signs': ['none'] }],
    ['much alcohol', { health: ['40-64', 'heavy-drinking'] }],
    [
      'brown urine before',
      { health: ['18-39', 'earlier-sign'], 'signs-before': ['dark-urine-earlier', 'all-checked'] },
    ],
  ] as const satisfies readonly (readonly [string, Answers])[])('with %s is for today', (_, who) => {
    expect(runner({ ...urine, ...who }).triage).toBe('same-day')
  })

  it('of whoever is well stays a caution', () => {
    expect(runner({ ...urine, ...well }).triage).toBe('self-care')
  })
})

describe('any of them taken back', () => {
  it.each([
    [
      'for a visit some day',
      { health: ['40-64', 'earlier-sign'], 'signs-before': ['heat-illness-earlier', 'all-checked'] },
    ],
    ['for a doctor within a week or two', { history: 'more-often' }],
    ['for a physio', { where: ['calf', 'same-leg'], history: 'months', 'builds-signs': ['none'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is the heading above what is %s', (_, who) => {
    const { assessment, says, triage } = runner({ ...unwell, ...well, ...who })
    expect(['see-doctor', 'see-physio']).toContain(triage)
    expect(careHeading(assessment, says)).toMatch(/danger sign, ticked and taken back/)
  })

  it('stands on the card for tomorrow, before what the runner was told for years', () => {
    const many = { ...takes('ace-or-arb', 'aspirin'), heat: 'hot-not-used', load: ['over-4h'] } as const
    for (const gateway of [unwell, { ...unwell, 'signs-now': ['one-leg'], 'leg-now': ['none'] }] as const) {
      const { assessment, says, triage } = runner({ ...gateway, ...many })
      expect(triage).toBe('self-care')
      expect(cardFor(assessment, says).beware[0]).toBe(beware['sign-taken-back'])
    }
  })

  it('says what to do when it comes back with asthma', () => {
    expect(conflicts['sign-taken-back'].say).toMatch(/[Aa]sthma worse than usual: be seen today/)
  })
})

describe('what is said to those at risk', () => {
  const { actions } = redFlags['sign-taken-back']
  const said = actions.join(' ')

  it('begins with what is there now, and then with a slip, which is the commonest', () => {
    expect(actions[0]).toMatch(/there now.*emergency number/)
    expect(actions[1]).toMatch(/^Ticked by mistake/)
  })

  it('names what stopping to drink alcohol does', () => {
    expect(said).toMatch(/alcohol[^.]*\? A seizure, shaking.*emergency number/)
  })

  it('sends whoever is pregnant or gave birth to their maternity unit, and says what cannot wait', () => {
    expect(said).toMatch(/[Pp]regnant, or after a birth.*maternity unit today.*head.*sight.*: now/)
  })

  it('lets no normal sugar calm whoever takes a -gliflozin tablet', () => {
    expect(said).toMatch(/-gliflozin.*ketones.*whatever the sugar/)
  })
})

describe('one leg or arm taken back', () => {
  const limb: Answers = { ...unwell, 'signs-now': ['one-leg'], 'leg-now': ['none'] }

  it.each([
    ['narrowed arteries of the leg', has('leg-arteries')],
    ['a heart that is ill', has('heart-disease')],
    ['heart failure', has('heart-failure')],
    ['heart block', has('heart-block-or-myasthenia')],
    ['digoxin', takes('digoxin')],
    ['a blood thinner', takes('blood-thinner')],
    ['a clot before', has('clot-before')],
  ] as const satisfies readonly (readonly [string, Answers])[])('with %s is for today', (_, who) => {
    expect(runner({ ...limb, ...who }).triage).toBe('same-day')
    expect(runner({ ...limb, ...who, 'signs-now': ['none'] }).flags).not.toContain('sign-taken-back')
  })

  it('of whoever is well stays a caution', () => {
    for (const who of [well, { health: ['65-plus', 'well'] }, takes('statin')] as const satisfies readonly Answers[])
      expect([who, runner({ ...limb, ...who }).triage]).toEqual([who, 'self-care'])
  })
})

describe('chest or breath taken back', () => {
  const chest: Answers = { ...unwell, 'signs-now': ['chest'], 'chest-now': ['none'] }

  it.each([
    ['heart block', { health: ['40-64', 'condition'], conditions: ['heart-block-or-myasthenia'] }],
    ['digoxin', { health: ['40-64', 'medicines'], medicines: ['digoxin'] }],
    ['sickle cell', { ...has('sickle'), 'sickle-signs': 'never' }],
    ['a blood thinner', { health: ['40-64', 'medicines'], medicines: ['blood-thinner'] }],
  ] as const)('with %s is for today', (_, who) => {
    expect(runner({ ...chest, ...who }).triage).toBe('same-day')
  })

  it('of whoever is well stays a caution', () => {
    expect(runner({ ...chest, ...well }).triage).toBe('self-care')
  })
})
