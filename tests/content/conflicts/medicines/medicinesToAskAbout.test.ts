import { describe, expect, it } from 'vitest'
import { careHeading } from '../../../../src/content/careHeading'
import { conflicts } from '../../../../src/content/conflicts'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import { warningsFor } from '../../../../src/content/warningsFor'
import { deadlines } from '../../../../src/domain/appointment/appointment'
import { isUrgent } from '../../../../src/domain/flags/screenRedFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import type { ConflictId } from '../../../../src/domain/vocabulary'
import { forMany, plainRunnersSaying, wellRunnersWho } from '../../../support/arbitraryRunners'
import { has, lateCalf, takes } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const longRace: Answers = { ...lateCalf, load: ['2-to-4h', 'race'], drinking: ['to-thirst'], sleep: 'never' }
const on = (...medicines: Extract<Answers['medicines'], readonly unknown[]>): Answers => ({
  ...longRace,
  ...takes(...medicines),
  supplements: ['none'],
})
const visitOf = (says: Answers) => myAppointment(runner(says).assessment, says)
const asksOf = (says: Answers) =>
  visitOf(says)
    ?.asks.map(({ say }) => say)
    .join(' ')

describe('a medicine whose caution says to ask first', () => {
  it.each(['desmopressin', 'lithium'] as const)('puts a call before hard and long runs: %s', (medicine) => {
    const says = on(medicine)
    const { assessment, triage } = runner(says)
    expect(triage).toBe('self-care')
    expect(visitOf(says)).toMatchObject({ measure: 'medical-check', within: 'before-hard-runs' })
    expect(careHeading(assessment, says)).toMatch(/^No danger sign; ask /)
  })

  // They are given for diabetes, or for what is as weighty, and whoever ticks that has a visit.
  it.each(['insulin', 'sulfonylurea', 'sglt2'] as const)('counts as the condition it is given for: %s', (medicine) => {
    expect(visitOf(on(medicine))?.measure).toBe('medical-check')
  })

  it('leaves those to themselves whose tablet is no such thing', () => {
    for (const medicine of ['statin', 'ace-or-arb', 'thyroid-tablet', 'metformin'] as const)
      expect([medicine, runner(on(medicine)).planIds.includes('medical-check')]).toEqual([medicine, false])
  })
})

/** Words that send a runner to somebody before they go on. */
const asksFirst = /\b(?:asks? (?:a|your|before|the|them|which)\b|speak to|get advice|until a pharmacist|agrees?\b)/i

/** What waits is something that nobody has begun: whoever leaves it out has nobody to ask. */
const leftOutInstead: ReadonlySet<ConflictId> = new Set([
  'magnesium-with-medicine',
  'thin-bones',
  'blood-pressure-or-low-salt',
  'metformin-alone',
  'over-65',
  'under-18',
  // They say to answer an open question, or whom to call if the answer is bad.
  'tendon-signs-unknown',
  'statin-signs-unknown',
  'sign-taken-back',
  'health-unknown',
])

/** Of these, what is said of heat concerns those only who ran in it. */
const askedBeforeHeat: ReadonlySet<ConflictId> = new Set(['heat-handling-medicine', 'potassium-raising-medicine'])
const ranInHeat = ({ heat }: Answers) => heat !== undefined && ['hot-not-used', 'hot-used', 'hot'].includes(heat)

describe('a caution that says to ask somebody', () => {
  it('leads to them in the plan, whatever set it off', () => {
    for (const who of [
      wellRunnersWho(['health', 'medicines']),
      wellRunnersWho(['health', 'medicines'], ['health', 'condition']),
      plainRunnersSaying({ health: ['40-64', 'medicines'] }),
      plainRunnersSaying({ health: ['18-39', 'medicines', 'condition'] }),
      plainRunnersSaying({ health: ['40-64', 'medicines'], medicines: ['regular-painkiller', 'aspirin'] }),
      plainRunnersSaying({ health: ['18-39', 'medicines'], medicines: ['painkillers-on-runs', 'reliever-inhaler'] }),
      plainRunnersSaying({ health: ['18-39', 'medicines'], medicines: ['beta-blocker'], heat: 'hot-used' }),
    ])
      forMany(
        who,
        (answers) => {
          const assessment = assess(answers)
          if (isUrgent(assessment.triage)) return
          const { first, rest } = warningsFor(assessment.plan)
          const asking = [...first, ...rest]
            .map(({ conflict }) => conflict)
            .filter((id) => asksFirst.test(conflicts[id].say) && !leftOutInstead.has(id))
            .filter((id) => !askedBeforeHeat.has(id) || ranInHeat(answers))
            // What it asks, it asks of those who were given one for every day.
            .filter((id) => id !== 'painkillers-on-runs' || answers.medicines?.includes('regular-painkiller'))
          expect(myAppointment(assessment, answers) === undefined ? asking : []).toEqual([])
        },
        300,
      )
  })
})

describe('ibuprofen or the like, most days or on runs, beside what it does not go with', () => {
  it.each<readonly [string, Answers]>([
    ...(['ace-or-arb', 'aspirin', 'antidepressant', 'steroid-tablet', 'amlodipine', 'diuretic'] as const).map(
      (one) => [one, on('regular-painkiller', one)] as const,
    ),
    ['an inhaler', on('regular-painkiller', 'reliever-inhaler')],
    [
      'a high blood pressure',
      { ...on('regular-painkiller'), ...has('high-blood-pressure'), health: ['40-64', 'medicines', 'condition'] },
    ],
  ])('is asked about in the next days where it is taken most days: %s', (_, says) => {
    const { assessment } = runner(says)
    expect(deadlines.indexOf(visitOf(says)?.within ?? 'next-visit')).toBeLessThanOrEqual(deadlines.indexOf('days'))
    expect(asksOf(says)).toMatch(/painkiller/)
    expect(careHeading(assessment, says)).toMatch(/ask your .* first/)
  })

  it.each(['ace-or-arb', 'aspirin', 'laba-inhaler', 'beta-blocker'] as const)(
    'has a pharmacist in the plan where it is taken on runs, and alarms nobody: %s',
    (one) => {
      const says = on('painkillers-on-runs', one)
      expect(visitOf(says)).toMatchObject({ measure: 'medicine-review', whom: 'pharmacist', within: 'next-visit' })
      expect(asksOf(says)).toMatch(/painkiller/)
      expect(careHeading(runner(says).assessment, says)).toBe('You can start by yourself')
    },
  )

  it('leaves those to themselves who take it on runs and nothing besides', () => {
    expect(visitOf(on('painkillers-on-runs'))).toBeUndefined()
  })
})

describe('a medicine that heat changes', () => {
  const ranHot = (one: 'beta-blocker' | 'stimulant-or-drying' | 'ace-or-arb' | 'blood-pressure-unknown'): Answers => ({
    ...on(one),
    heat: 'hot-not-used',
  })
  it.each(['beta-blocker', 'stimulant-or-drying', 'ace-or-arb', 'blood-pressure-unknown'] as const)(
    'has a pharmacist in the plan of whoever runs in it, and of nobody else: %s',
    (one) => {
      expect(
        visitOf(ranHot(one))
          ?.asks.map(({ say }) => say)
          .join(' '),
      ).toMatch(/heat|hot runs/)
      if (one !== 'blood-pressure-unknown') expect(visitOf({ ...ranHot(one), heat: 'cold' })).toBeUndefined()
    },
  )
})

describe('a water tablet, which has the clearest link with cramps', () => {
  it.each(['diuretic', 'potassium-sparing'] as const)(
    '%s has a pharmacist in every plan, and alarms nobody',
    (tablet) => {
      for (const run of [
        {},
        { load: ['over-4h', 'race'], heat: 'hot-used' },
        { load: ['under-1h', 'easy'] },
      ] as const) {
        const says: Answers = { ...on(tablet), ...run }
        const { assessment, triage } = runner(says)
        expect(triage).toBe('self-care')
        expect(visitOf(says)).toMatchObject({ measure: 'medicine-review', whom: 'pharmacist', within: 'next-visit' })
        expect(asksOf(says)).toMatch(/water tablet have a part in the cramps.* in heat/)
        expect(careHeading(assessment, says)).toBe('You can start by yourself')
      }
    },
  )
})

describe('desmopressin', () => {
  it('is asked about before long events', () => {
    expect(asksOf(on('desmopressin'))).toMatch(/run long or race.* my desmopressin/)
  })

  it.each(['painkillers-on-runs', 'regular-painkiller'] as const)(
    'with %s is for a doctor, both of them named',
    (painkiller) => {
      const says = on('desmopressin', painkiller)
      const { triage, assessment } = runner(says)
      expect(triage).toBe('see-doctor')
      expect(assessment.flags.map(({ flag }) => flag)).toContain('painkiller-risk')
      expect(assessment.flags.flatMap(({ signs }) => signs).join(' ')).toMatch(/painkiller.* desmopressin/)
      expect(visitOf(says)).toMatchObject({ whom: 'doctor', within: 'days' })
      expect(asksOf(says)).toMatch(/goes with desmopressin/)
    },
  )

  it('after much drinking, and off, is for an emergency department, and urine is no all-clear', () => {
    const says: Answers = { ...on('desmopressin'), 'signs-now': ['fluids'], 'fluids-now': ['drank-queasy'] }
    const { triage, flags, butSays } = runner(says)
    expect(triage).toBe('emergency')
    expect(flags[0]).toBe('hyponatraemia')
    expect(butSays(takes('statin')).triage).toBe('same-day')
    const { actions } = redFlags.hyponatraemia
    expect(actions.join(' ')).toMatch(
      /Desmopressin: an emergency department now, for the sodium in your blood. No further dose/,
    )
    const stops = [...redFlags['hyponatraemia-mild'].actions, ...redFlags['low-sodium-likelier'].actions].join(' ')
    expect(stops).toMatch(/desmopressin: an emergency department now, no further dose/i)
  })
})

describe('more is drunk than thirst asks for, where it is dangerous', () => {
  it.each<Answers>([
    { load: ['over-4h'], drinking: ['schedule'] },
    { ...takes('painkillers-on-runs'), drinking: ['heavier-or-puffy'] },
  ])('puts the doctor that its caution names into the plan: %j', (says) => {
    const { cautions, planIds } = runner({ ...longRace, ...says })
    expect(cautions).toContain('hyponatraemia-risk')
    expect(planIds).toContain('medical-check')
  })
})

describe('digoxin', () => {
  it('is asked about as a heart condition is', () => {
    expect(asksOf(on('digoxin'))).toMatch(/safe for my heart/)
    expect(visitOf({ ...longRace, ...has('heart-disease') })?.within).toBe('before-hard-runs')
  })

  it('and a cramp are for a call within days, about potassium and magnesium', () => {
    expect(visitOf(on('digoxin'))?.within).toBe('days')
    expect(asksOf(on('digoxin'))).toMatch(/potassium and magnesium in my blood be measured/)
  })

  it('with electrolytes is for a call today, with magnesium for one in the next days', () => {
    const both: Answers = { ...on('digoxin'), supplements: ['electrolytes', 'magnesium'] }
    expect(runner(both).flags).toContain('magnesium-salt-safety')
    expect(runner(both).cautions).toContain('potassium-piles-up')
    expect(visitOf(both)?.within).toBe('today')
    const one: Answers = { ...on('digoxin'), supplements: ['magnesium'] }
    expect(runner(one).flags).toContain('magnesium-salt-safety')
    expect(runner(one).cautions).not.toContain('potassium-piles-up')
    expect(visitOf(one)?.within).toBe('days')
  })
})
