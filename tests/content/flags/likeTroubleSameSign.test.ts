import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import type { FlagId, Triage } from '../../../src/domain/vocabulary'
import { anyRunner, forMany } from '../../support/arbitraryRunners'
import { has, newTrouble, takes } from '../../support/rareRunner'
import { runner } from '../../support/runner'

const both = (medicines: Answers, conditions: Answers): Answers => ({
  ...medicines,
  ...conditions,
  health: ['40-64', 'medicines', 'condition'],
})
const illLately = (medicines: Answers): Answers => ({ ...medicines, health: ['40-64', 'medicines', 'ill-lately'] })

const ribs: Answers = { where: ['ribs'], stitch: ['none'] }
const late: Answers = { where: ['calf'], feel: ['locks'], when: ['last-part'], drinking: ['to-thirst'] }
const night: Answers = { where: ['calf', 'either-leg'], feel: ['locks'], when: ['in-bed'], sleep: 'now-and-then' }
const achingCalf: Answers = {
  where: ['calf', 'same-leg'],
  feel: ['aches'],
  lasts: 'days',
  when: ['last-part'],
  'clot-risk': ['none'],
}
const earlierLeg: Answers = { health: ['40-64', 'earlier-sign'], 'signs-before': ['swollen-leg-earlier'] }
const sickle: Answers = { ...has('sickle'), 'sickle-signs': 'never' }
const pastThirst: Answers = { ...late, drinking: ['schedule', 'heavier-or-puffy'] }
const artery: Answers = {
  where: ['calf', 'same-leg'],
  feel: ['aches'],
  when: ['middle'],
  history: 'few',
  'builds-signs': ['same-point'],
}
const groin: Answers = { where: ['hip-or-groin'], feel: ['sharp'], when: ['at-rest'], health: ['18-39', 'well'] }

const found: readonly (readonly [string, Answers, FlagId, Triage])[] = [
  ...(['none', 'not-sure', 'shallow-fast', 'after-meal'] as const).map(
    (said) =>
      [
        `a rib pain, ${said}, after an earlier clot`,
        { ...ribs, stitch: [said], ...has('clot-before') },
        'cardiac-symptoms-settled',
        'same-day',
      ] as const,
  ),
  ['a rib pain on the pill', { ...ribs, ...takes('oestrogen') }, 'cardiac-symptoms-settled', 'same-day'],
  ['a rib pain after a swollen leg', { ...ribs, ...earlierLeg }, 'cardiac-symptoms-settled', 'same-day'],
  ['a rib pain with sickle cell', { ...ribs, ...sickle }, 'sickle-pain-at-rest', 'same-day'],
  [
    'a calf that aches for days on a blood thinner',
    { ...achingCalf, ...takes('blood-thinner') },
    'bleed-on-blood-thinners',
    'same-day',
  ],
  [
    'a thigh that aches for days with a bleeding disorder, no side told',
    { ...achingCalf, where: ['quad'], ...has('bleeding-disorder') },
    'bleed-on-blood-thinners',
    'same-day',
  ],
  [
    'a calf that aches for hours at rest, after a swollen leg nobody checked',
    { ...achingCalf, lasts: 'hours', when: ['at-rest'], ...earlierLeg },
    'suspected-dvt',
    'same-day',
  ],
  [
    'cramps on a -floxacin with myasthenia',
    { ...late, ...both(takes('quinolone'), has('heart-block-or-myasthenia')) },
    'quinine-and-heart',
    'same-day',
  ],
  ['cramps on quinine and digoxin', { ...night, ...takes('quinine', 'digoxin') }, 'quinine-and-heart', 'same-day'],
  [
    'drinks past thirst on desmopressin',
    { ...pastThirst, ...takes('desmopressin') },
    'low-sodium-likelier',
    'see-doctor',
  ],
  [
    'drinks past thirst for over four hours on an antidepressant, a water tablet and ibuprofen',
    { ...pastThirst, load: ['over-4h'], ...takes('antidepressant', 'diuretic', 'painkillers-on-runs') },
    'low-sodium-likelier',
    'see-doctor',
  ],
  ...(
    [
      ['ace-or-arb', 'diuretic'],
      ['ace-or-arb', 'potassium-sparing'],
      ['steroid-tablet'],
      ['sulfonylurea'],
      ['metformin'],
      ['desmopressin'],
    ] as const
  ).map(
    (tablets) =>
      [
        `ill lately on ${tablets.join(' and ')}`,
        { ...late, ...illLately(takes(...tablets)) },
        'ill-on-tablets',
        'see-doctor',
      ] as const,
  ),
  [
    'ill lately with a stoma',
    { ...late, ...has('ileostomy'), health: ['40-64', 'condition', 'ill-lately'] },
    'ill-on-tablets',
    'see-doctor',
  ],
  [
    'spreading cramps at rest on a bone medicine with weak kidneys',
    {
      ...night,
      when: ['at-rest'],
      'rest-signs': ['spreading'],
      ...both(takes('bone-medicine'), has('kidney')),
    },
    'low-calcium',
    'same-day',
  ],
  [
    'cramps at rest after thyroid surgery, clawing not sure',
    { ...night, where: ['foot', 'calf'], when: ['at-rest'], 'rest-signs': ['not-sure'], ...has('thyroid-surgery') },
    'low-calcium',
    'same-day',
  ],
  [
    'clawing with an eating disorder',
    { ...night, 'rest-signs': ['hand-spasm'], ...has('eating-disorder') },
    'low-calcium',
    'same-day',
  ],
  ...(['seconds', 'minutes', 'until-i-stop'] as const).map(
    (lasts) =>
      [
        `one calf at the same point for ${lasts}, with diabetes`,
        { ...artery, lasts, ...has('diabetes') },
        'claudication',
        'see-doctor',
      ] as const,
  ),
  [
    'both calves at the same point for minutes over 65',
    { ...artery, where: ['calf', 'both-legs'], lasts: 'minutes', health: ['65-plus', 'well'] },
    'claudication',
    'see-doctor',
  ],
  ['a sudden groin at rest, length skipped', groin, 'hip-or-groin-pain', 'see-doctor'],
  ['a sudden groin at rest, length not sure', { ...groin, lasts: 'not-sure' }, 'hip-or-groin-pain', 'see-doctor'],
  [
    'a hip that aches in bed, length not sure',
    { ...groin, feel: ['aches'], when: ['in-bed'], lasts: 'not-sure' },
    'hip-or-groin-pain',
    'see-doctor',
  ],
  [
    'cirrhosis and ibuprofen most days',
    { ...late, ...both(takes('regular-painkiller'), has('cirrhosis')) },
    'painkiller-risk',
    'see-doctor',
  ],
  ...(['diuretic', 'potassium-sparing'] as const).map(
    (tablet) =>
      [
        `cirrhosis and cramps on ${tablet}`,
        { ...night, ...both(takes(tablet), has('cirrhosis')) },
        'blood-test',
        'see-doctor',
      ] as const,
  ),
  ...(['salt-tablets', 'electrolytes'] as const).map(
    (salt) =>
      [
        `high blood pressure and ${salt}`,
        { ...late, ...both({ ...takes('none'), supplements: [salt] }, has('high-blood-pressure')) },
        'magnesium-salt-safety',
        'see-doctor',
      ] as const,
  ),
  [
    'a salt substitute beside an ACE tablet',
    { ...late, ...takes('ace-or-arb'), supplements: ['electrolytes'] },
    'magnesium-salt-safety',
    'see-doctor',
  ],
  [
    'magnesium beside spironolactone',
    { ...late, ...takes('potassium-sparing'), supplements: ['magnesium'] },
    'magnesium-salt-safety',
    'see-doctor',
  ],
]

/** Brothers for whom a caution, or nothing, is enough. */
const ordinary: readonly (readonly [string, Answers])[] = [
  ['a stitch on the pill that fades', { ...ribs, stitch: ['eases-on-slowing'], ...takes('oestrogen') }],
  ['a stitch of which nothing was ticked, without a reason for a clot', ribs],
  ['a stitch with sickle cell that fades', { ...ribs, stitch: ['eases-on-slowing'], ...sickle }],
  ['a cramp that lets go, on a blood thinner', { ...late, ...takes('blood-thinner') }],
  ['a -floxacin without such an illness', { ...night, ...takes('quinolone') }],
  ['desmopressin, and drinks to thirst', { ...late, ...takes('desmopressin') }],
  ['drinks past thirst on short runs', { ...pastThirst, load: ['under-1h'] }],
  [
    'drinks past thirst in a long race, and takes nothing',
    { ...pastThirst, drinking: ['schedule'], load: ['over-4h'] },
  ],
  ['drinks past thirst for hours on one such tablet', { ...pastThirst, load: ['over-4h'], ...takes('antidepressant') }],
  ['ill lately, on nothing', { ...late, health: ['40-64', 'ill-lately'] }],
  ['metformin, and well', { ...late, ...takes('metformin') }],
  ['cramps in bed years after thyroid surgery, and no clawing', { ...night, ...has('thyroid-surgery') }],
  ['cramps in bed on a bone medicine', { ...night, ...takes('bone-medicine') }],
  ['a sharp groin on a run that lets go in seconds', { ...groin, when: ['middle'], lasts: 'seconds' }],
  ['a buttock that locks in bed', { ...groin, feel: ['locks'], when: ['in-bed'] }],
  ['a water tablet alone', { ...night, ...takes('diuretic') }],
  [
    'high blood pressure and a sports drink in a race',
    { ...late, load: ['race'], drinking: ['salty-drink'], ...has('high-blood-pressure') },
  ],
  ['an ACE tablet and magnesium', { ...late, ...takes('ace-or-arb'), supplements: ['magnesium'] }],
]

describe('a sibling of what was found', () => {
  it.each(found)('is seen by the same sign, and as soon: %s', (_, says, flag, triage) => {
    const said = runner({ ...newTrouble, ...says })
    expect(said.flags).toContain(flag)
    expect(said.triage).toBe(triage)
  })

  it.each(ordinary)('stays ordinary: %s', (_, says) => {
    expect(runner({ ...newTrouble, ...says }).triage).toBe('self-care')
  })

  it('is no emergency while pregnant, where pain under the ribs is asked about by itself', () => {
    const pregnant = { ...newTrouble, ...ribs, health: ['18-39', 'pregnant'] } as const satisfies Answers
    expect(runner({ ...pregnant, 'pregnancy-signs': ['none'] }).triage).toBe('see-doctor')
    expect(runner({ ...pregnant, 'pregnancy-signs': ['under-ribs'] }).triage).toBe('same-day')
  })

  it('keeps its caution where the level is gone', () => {
    const salty = runner({ ...newTrouble, ...late, drinking: ['salty-drink'], ...has('high-blood-pressure') })
    expect(salty.cautions).toContain('blood-pressure-or-low-salt')
    expect(salty.assessment.plan.forbidden).toContain('take-salt')
    const magnesium = runner({ ...newTrouble, ...late, ...takes('ace-or-arb'), supplements: ['magnesium'] })
    expect(magnesium.cautions).toContain('potassium-raising-medicine')
    expect(magnesium.assessment.plan.forbidden).toContain('take-magnesium')
  })
})

describe('a blood that clots slowly', () => {
  it('makes days of pain no milder than hours', () => {
    forMany(
      anyRunner,
      (answers) => {
        const slow: Answers = { ...answers, health: ['40-64', 'medicines'], medicines: ['blood-thinner'] }
        fc.pre(runner({ ...slow, lasts: 'hours' }).flags.includes('bleed-on-blood-thinners'))
        expect(runner({ ...slow, lasts: 'days' }).flags).toContain('bleed-on-blood-thinners')
      },
      150,
    )
  })
})
