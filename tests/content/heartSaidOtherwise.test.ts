import { describe, expect, it } from 'vitest'
import { type Answers, type AnswerTo, shapeOf } from '../../src/domain/quiz/questionnaire'
import { type Triage, triageLevels } from '../../src/domain/vocabulary'
import { runner } from '../support/runner'

type Said = { readonly [Q in keyof Answers]?: Answers[Q] | undefined }

/** What stands as undefined was passed over. */
const told = (says: Said) =>
  runner(Object.fromEntries(Object.entries(says).filter(([, given]) => given !== undefined)) as Answers)

const effort: Answers = {
  'signs-now': ['none'],
  where: ['arms-or-hands'],
  feel: ['aches'],
  lasts: 'until-i-stop',
  when: ['every-run'],
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  health: ['40-64', 'well'],
}
const young: Answers = { health: ['18-39', 'well'] }
const ill: Answers = { health: ['65-plus', 'condition'], conditions: ['heart-disease'] }
const atRisk: Answers = { health: ['65-plus', 'condition'], conditions: ['diabetes', 'high-blood-pressure'] }
const withALeg: Answers = { where: ['calf', 'arms-or-hands'] }
const numb: Answers = { feel: ['tingles'], when: ['soon', 'every-run'] }
const heartTablets: Answers = {
  health: ['40-64', 'medicines'],
  medicines: ['aspirin', 'statin'],
  'medicine-signs': ['none'],
}
const late: Answers = { when: ['last-part', 'races-only'], load: ['race', '2-to-4h'] }

describe('arms on effort over 40, said in another word or with less', () => {
  it.each<readonly [string, Said]>([
    ['they tighten', { feel: ['tightens'] }],
    ['a tight spot that stays', { feel: ['stays-tight'], when: ['middle'] }],
    ['they tighten uphill in the cold, soon', { feel: ['tightens'], when: ['soon'], load: ['hillier'] }],
    [
      'a rib that eases as well',
      { feel: ['tightens'], where: ['ribs', 'arms-or-hands'], stitch: ['eases-on-slowing'] },
    ],
    ['told as pain on walking', { feel: ['tightens'], 'builds-signs': ['walking-pain', 'gone-soon'] }],
    ['nobody knows how long', { when: ['middle'], lasts: 'not-sure' }],
    ['how long passed over', { when: ['middle'], lasts: undefined }],
    ['for minutes, mid-run', { when: ['middle'], lasts: 'minutes' }],
    ['on every run, nobody knows how long', { lasts: 'not-sure' }],
    ['the age not sure', { when: ['middle'], health: ['not-sure'] }],
    ['the age passed over', { when: ['middle'], health: undefined }],
  ])('is for today: %s', (_, more) => {
    const { triage, flags } = told({ ...effort, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
  })

  it.each<readonly [string, Said]>([
    ['at 30', young],
    ['at 16', { health: ['under-18', 'well'] }],
    ['arms that lock', { feel: ['locks'] }],
    ['tight for seconds, on every run', { feel: ['tightens'], lasts: 'seconds' }],
    ['tight calves and numb hands on every run', { ...withALeg, feel: ['tightens', 'tingles'], lasts: 'minutes' }],
    ['hands that tighten, lock and let go in seconds', { feel: ['locks', 'tightens'], lasts: 'seconds' }],
    ['hands and a calf that tighten, lock and let go', { ...withALeg, feel: ['locks', 'tightens'] }],
    ['tight for seconds, mid-run', { feel: ['tightens'], lasts: 'seconds', when: ['middle'] }],
    ['tired late in a race, at 30', { ...late, ...young }],
    ['hands that lock, what it does not sure', { feel: ['not-sure'], when: ['last-part'] }],
  ])('stays with the runner: %s', (_, more) => {
    expect(told({ ...effort, ...more }).triage).toBe('self-care')
  })
})

describe('what the sign says of arms that ache on a run', () => {
  const signsOf = (more: Said): string =>
    JSON.stringify(told({ ...effort, ...more }).assessment.flags.filter(({ flag }) => flag === 'arms-late-in-a-run'))

  it('names a leg only to whom a leg hurts', () => {
    const alone: Said = { when: ['last-part'] }
    expect(signsOf(alone)).toMatch(/arms alone/)
    for (const when of [['last-part'], ['at-rest'], ['middle'], ['every-run']] as const)
      for (const who of [{}, atRisk]) expect(signsOf({ ...who, when })).not.toMatch(/a leg/)
    expect(signsOf({ ...withALeg })).toMatch(/a leg/)
  })

  it('claims no age of whom none is known', () => {
    expect(signsOf({ when: ['at-rest'], lasts: 'until-i-stop', feel: ['sharp'], health: undefined })).toMatch(
      /did not tell your age/,
    )
  })
})

describe('arms and a leg on effort', () => {
  it.each<readonly [string, Said, Triage]>([
    ['a heart at risk', atRisk, 'same-day'],
    ['65 and well', { health: ['65-plus', 'well'] }, 'same-day'],
    ['a heart at risk, tight, mid-run', { ...atRisk, feel: ['tightens'], when: ['middle'] }, 'same-day'],
    ['over 40', {}, 'see-doctor'],
    ['a heart at risk, late in a race', { ...atRisk, ...late }, 'see-doctor'],
    ['over 40, late in a race', late, 'self-care'],
    ['over 40, heavy late in a race', { ...late, feel: ['weak'], where: ['arms-or-hands', 'both-legs'] }, 'self-care'],
    ['a heart at risk, heavy late in a race', { ...atRisk, ...late, feel: ['weak'] }, 'self-care'],
    ['young', young, 'self-care'],
  ])('%s', (_, more, triage) => {
    expect(told({ ...effort, ...withALeg, ...more }).triage).toBe(triage)
  })

  it('over 40 does nothing hard before a doctor has looked', () => {
    const { flags, assessment, planIds } = told({ ...effort, ...withALeg })
    expect(flags).toContain('arms-late-in-a-run')
    for (const deed of ['run-fast', 'run-hills', 'run-long'] as const) expect(assessment.plan.forbidden).toContain(deed)
    expect(planIds).toContain('medical-check')
  })
})

describe('arms off a run, with a heart that is ill or at risk', () => {
  const off: Said = { ...effort, lasts: 'minutes', when: ['in-bed'], ...ill }
  const offRuns: readonly AnswerTo<'when'>[] = ['at-rest', 'in-bed', 'just-after', 'getting-up']
  const pains: readonly (AnswerTo<'feel'> | undefined)[] = ['aches', 'tightens', 'stays-tight', 'not-sure', undefined]
  it('is for today whenever it comes, whatever it is called, for minutes or hours, with an ill heart', () => {
    for (const when of [...offRuns.map((one) => [one]), ['not-sure' as const], undefined])
      for (const feel of pains)
        for (const lasts of ['minutes', 'hours', undefined] as const) {
          const { triage, flags } = told({ ...off, when, lasts, feel: feel === undefined ? undefined : [feel] })
          expect([when, feel, lasts, triage, flags[0]]).toEqual([
            when,
            feel,
            lasts,
            'same-day',
            'cardiac-symptoms-settled',
          ])
        }
  })

  it.each<readonly [string, Said]>([
    ['numb, until the effort stops', { feel: ['tingles'], lasts: 'until-i-stop', when: ['soon', 'every-run'] }],
    ['numb for minutes, soon into every run', { feel: ['tingles'], when: ['soon', 'every-run'] }],
    ['numb, and tablets that tell of it', { ...numb, ...heartTablets }],
    ['locking soon into every run', { feel: ['locks'], when: ['soon', 'every-run'] }],
    [
      'locking soon into every run, how long not told',
      { feel: ['locks'], when: ['soon', 'every-run'], lasts: undefined },
    ],
  ])('so is it by effort: %s', (_, more) => {
    const { triage, flags, assessment } = told({ ...off, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
    expect(assessment.plan.forbidden).toContain('run')
  })

  it.each<readonly [string, Said]>([
    ['as told', {}],
    ['for up to a year', { history: 'months' }],
    ['the age not told', { health: ['condition'] }],
    ['nobody knows when, until the run stops', { when: ['not-sure'], lasts: 'until-i-stop' }],
  ])('is for a doctor where the heart is only at risk, and arms newly go numb on every run: %s', (_, more) => {
    const { triage, flags, assessment } = told({ ...off, ...atRisk, ...numb, history: 'few', ...more })
    expect([triage, flags[0]]).toEqual(['see-doctor', 'arms-late-in-a-run'])
    expect(assessment.plan.forbidden).toContain('run-fast')
  })

  it('and no arm that a doctor should look at is left alone for coming at rest by day, too', () => {
    const left: string[] = []
    let seen = 0
    for (const feel of ['aches', 'tightens', 'stays-tight', 'weak', 'sharp', 'tingles', 'not-sure'] as const)
      for (const lasts of shapeOf('lasts').answers as readonly AnswerTo<'lasts'>[])
        for (const moment of shapeOf('when').answers as readonly AnswerTo<'when'>[])
          for (const history of ['few', 'months'] as const)
            for (const who of [
              atRisk,
              { health: ['40-64', 'well'] },
              { health: ['condition'], conditions: ['diabetes'] },
            ] as const) {
              const says: Said = { ...effort, ...who, feel: [feel], lasts, when: [moment], history }
              if (!told(says).flags.includes('arms-late-in-a-run')) continue
              seen += 1
              const when: readonly AnswerTo<'when'>[] = moment === 'not-sure' ? ['at-rest'] : [moment, 'at-rest']
              const { triage } = told({ ...says, when })
              if (triage === 'self-care' || triage === 'see-physio') left.push(`${triage}: ${JSON.stringify(says)}`)
            }
    expect(seen).toBeGreaterThan(100)
    expect(left).toEqual([])
  })

  it('and one more moment makes none of it calmer, but for the night, when hands fall asleep', () => {
    const more = shapeOf('when').answers.filter((one) => one !== 'not-sure' && one !== 'in-bed')
    for (const moment of more as readonly AnswerTo<'when'>[])
      for (const lasts of ['minutes', 'until-i-stop', 'hours', undefined] as const) {
        const when = [...new Set([...(numb.when ?? []), moment])]
        const { triage } = told({ ...off, ...atRisk, ...numb, history: 'few', when, lasts })
        expect([moment, lasts, ['see-doctor', 'same-day', 'emergency'].includes(triage)]).toEqual([moment, lasts, true])
      }
  })

  it('nor does one more moment make any other arm calmer', () => {
    const moments = shapeOf('when').answers.filter((one) => one !== 'not-sure') as readonly AnswerTo<'when'>[]
    const byDay = moments.filter((one) => one !== 'in-bed')
    const calmer: string[] = []
    let urgent = 0
    for (const feel of ['aches', 'tightens', 'tingles', 'weak', 'sharp', 'locks'] as const)
      for (const lasts of ['minutes', 'until-i-stop', 'hours', undefined] as const)
        for (const who of [atRisk, young, ill, { health: ['40-64', 'well'] }, {}] as const)
          for (const moment of moments) {
            const says: Said = { ...effort, ...who, feel: [feel], lasts, history: 'few' }
            const before = told({ ...says, when: [moment] }).triage
            urgent += before === 'self-care' ? 0 : 1
            for (const more of byDay) {
              const { triage } = told({ ...says, when: [...new Set([moment, more])] })
              if (triageLevels.indexOf(triage) > triageLevels.indexOf(before))
                calmer.push(`${before} to ${triage}: ${feel} ${lasts} ${moment} + ${more} ${JSON.stringify(who)}`)
            }
          }
    expect(urgent).toBeGreaterThan(300)
    expect(calmer).toEqual([])
  })

  it.each<readonly [string, Said]>([
    [
      '40 to 64 with high blood pressure, a few times',
      { health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] },
    ],
    [
      '40 to 64 on a statin and a blood pressure tablet',
      {
        health: ['40-64', 'medicines'],
        medicines: ['statin', 'ace-or-arb'],
        conditions: undefined,
        'medicine-signs': ['none'],
      },
    ],
    [
      '40 to 64 and well, and with effort as well',
      { health: ['40-64', 'well'], conditions: undefined, lasts: 'until-i-stop' },
    ],
    [
      '40 to 64 and well, and in the middle of runs as well',
      { health: ['40-64', 'well'], conditions: undefined, when: ['at-rest', 'middle'] },
    ],
  ])('so is an arm that newly aches at rest: %s', (_, more) => {
    const { triage, flags } = told({ ...off, when: ['at-rest'], history: 'few', ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
  })

  it.each<readonly [string, Said, Triage]>([
    [
      'nobody knows when, for hours, with diabetes',
      { when: ['not-sure'], lasts: 'hours', health: ['40-64', 'condition'], conditions: ['diabetes'] },
      'same-day',
    ],
    [
      'nobody knows when, at 45 with high blood pressure',
      { when: undefined, health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] },
      'same-day',
    ],
    ['hours after a run, with diabetes', { when: ['hours-after'], lasts: 'hours' }, 'see-doctor'],
    [
      'on getting up, at 45 with high blood pressure',
      { when: ['getting-up'], health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] },
      'see-doctor',
    ],
    [
      'aching and numb in bed, at 45 with high blood pressure',
      {
        feel: ['aches', 'tingles'],
        when: ['in-bed'],
        health: ['40-64', 'condition'],
        conditions: ['high-blood-pressure'],
      },
      'see-doctor',
    ],
    [
      'aching and numb in bed and late in a race, at 45 and well',
      { feel: ['aches', 'tingles'], when: ['last-part', 'in-bed'], health: ['40-64', 'well'], conditions: undefined },
      'self-care',
    ],
    [
      'a spot that stays tight at rest, on a blood pressure tablet',
      {
        feel: ['stays-tight'],
        lasts: 'hours',
        when: ['at-rest'],
        health: ['40-64', 'medicines'],
        medicines: ['amlodipine'],
        conditions: undefined,
      },
      'see-doctor',
    ],
    ['on getting up for years, with diabetes', { when: ['getting-up'], history: 'years' }, 'self-care'],
    [
      'hours after a run, at 45 and well',
      { when: ['hours-after'], lasts: 'hours', health: ['40-64', 'well'], conditions: undefined },
      'self-care',
    ],
  ])('takes a new ache off a run as seriously as it may be: %s', (_, more, triage) => {
    expect(told({ ...off, ...atRisk, history: 'first-ever', ...more }).triage).toBe(triage)
  })

  it('asks whoever is 65 or has a heart at risk to see a doctor for arms that ache just after a run', () => {
    for (const who of [
      atRisk,
      { health: ['65-plus', 'well'] },
      { health: ['40-64', 'condition'], conditions: ['high-blood-pressure'] },
    ] as const) {
      const { triage, flags } = told({ ...effort, ...who, lasts: 'minutes', when: ['just-after'], history: 'few' })
      expect([triage, flags[0]]).toEqual(['see-doctor', 'arms-late-in-a-run'])
    }
  })

  it.each<readonly [string, Said]>([
    ['on every run, what it does passed over', { when: ['every-run'], feel: undefined, lasts: undefined }],
    ['new in bed, 65 and well', { history: 'first-ever', health: ['65-plus', 'well'], conditions: undefined }],
    ['new in bed, with diabetes', { history: 'few', health: ['40-64', 'condition'], conditions: ['diabetes'] }],
  ])('so is it %s', (_, more) => {
    const { triage, flags } = told({ ...off, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
  })

  it.each<readonly [string, Said]>([
    ['for years', { history: 'years' }],
    ['at night, too', { when: ['soon', 'every-run', 'in-bed'] }],
    ['at 28', { health: ['18-39', 'condition'], conditions: ['diabetes'] }],
    ['at 66 and well', { health: ['65-plus', 'well'], conditions: undefined }],
  ])('hands that go numb on every run alarm nobody: %s', (_, more) => {
    expect(told({ ...off, ...atRisk, ...numb, history: 'few', ...more }).flags).not.toContain('arms-late-in-a-run')
  })

  it.each<readonly [string, Said]>([
    ['a hand asleep at night, at 50', { feel: ['tingles'], health: ['40-64', 'well'], conditions: undefined }],
    ['hands that claw in bed, at 70', { feel: ['locks'], health: ['65-plus', 'well'], conditions: undefined }],
    ['hands that lock and ache in bed, at 70', { feel: ['locks', 'aches'], health: ['65-plus', 'well'] }],
    ['an arm that aches in bed, at 50', { health: ['40-64', 'well'], conditions: undefined }],
    ['in bed for months, at 70', { history: 'months', health: ['65-plus', 'well'], conditions: undefined }],
    ['sore after the gym', { feel: ['sore-days'], lasts: 'hours', when: ['hours-after'], load: ['other-sport'] }],
    ['at rest for minutes, at 50 and well', { when: ['at-rest'], health: ['40-64', 'well'], conditions: undefined }],
    [
      'at rest for minutes, at 28 on a blood pressure tablet',
      { when: ['at-rest'], health: ['18-39', 'medicines'], conditions: undefined, medicines: ['ace-or-arb'] },
    ],
    [
      'hands that tighten and lock at rest and on runs, at 50',
      { feel: ['locks', 'tightens'], when: ['at-rest', 'last-part'], health: ['40-64', 'well'], conditions: undefined },
    ],
    ['hands that lock, with an ill heart', { feel: ['locks'] }],
    ['hands that lock late in a race, with an ill heart', { ...late, feel: ['locks'] }],
    [
      'hands and a calf that lock on every run, with an ill heart',
      { ...withALeg, feel: ['locks'], when: ['every-run'] },
    ],
    ['a hand asleep at night, with an ill heart', { feel: ['tingles'] }],
  ])('is not said of %s', (_, more) => {
    expect(told({ ...off, ...more }).flags).not.toContain('cardiac-symptoms-settled')
  })
})

it('keeps long, hot and hilly runs from whoever is to have the heart checked', () => {
  const said = told({ ...effort, when: ['last-part'], load: ['longer'], heat: 'hot-not-used' })
  expect([said.triage, said.flags[0]]).toEqual(['see-doctor', 'arms-late-in-a-run'])
  for (const deed of ['run-long', 'run-in-heat', 'run-hills', 'run-fast', 'race'] as const)
    expect(said.assessment.plan.forbidden).toContain(deed)
  for (const builds of ['long-run-progression', 'heat-acclimatisation'] as const)
    expect(said.planIds).not.toContain(builds)
})

describe('pain on walking in the arms alone', () => {
  it('is a heart to be checked, and no narrowed artery of a leg', () => {
    const { triage, flags } = told({ ...effort, ...young, 'builds-signs': ['walking-pain', 'gone-soon'] })
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('arms-late-in-a-run')
    expect(flags).not.toContain('claudication')
  })

  it('is still an artery as soon as a leg is named', () => {
    const leg = told({ ...effort, ...withALeg, ...young, 'builds-signs': ['walking-pain', 'gone-soon'] })
    expect(leg.flags).toContain('claudication')
  })
})

describe('chest or breath ticked, and then none of those, with a heart at risk', () => {
  const takenBack: Said = {
    'signs-now': ['chest'],
    'chest-now': ['none'],
    where: ['calf'],
    feel: ['locks'],
    when: ['last-part'],
  }
  it.each<readonly [string, Said]>([
    ['diabetes and high blood pressure', { ...atRisk, health: ['40-64', 'condition'] }],
    ['65 and well', { health: ['65-plus', 'well'] }],
    ['over 40 on a statin', { health: ['40-64', 'medicines'], medicines: ['statin'], 'medicine-signs': ['none'] }],
  ])('is for today: %s', (_, more) => {
    const { triage, flags, assessment } = told({ ...takenBack, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'sign-taken-back'])
    expect(assessment.plan.forbidden).toContain('run')
  })

  it.each<readonly [string, Said]>([
    ['young and well', young],
    ['over 40 and well', { health: ['40-64', 'well'] }],
  ])('stays a caution: %s', (_, more) => {
    const { triage, cautions } = told({ ...takenBack, ...more })
    expect(triage).toBe('self-care')
    expect(cautions).toContain('sign-taken-back')
  })
})

describe('arms of a heart that is known to be ill', () => {
  const first: Answers = { history: 'first-ever', lasts: 'minutes' }
  it.each<readonly [string, Said]>([
    ['with a calf, at rest', { ...withALeg, when: ['at-rest'], lasts: undefined }],
    ['with both legs, for hours in bed', { where: ['both-legs', 'arms-or-hands'], when: ['in-bed'], lasts: 'hours' }],
    ['a sharp pain', { feel: ['sharp'], lasts: 'minutes' }],
    ['a sharp pain at rest', { feel: ['sharp'], when: ['at-rest'], lasts: 'hours' }],
    ['hours after an easy run', { ...first, when: ['hours-after'], load: ['easy', 'under-1h'] }],
    ['weak for minutes just after', { ...first, feel: ['weak'], when: ['just-after'] }],
    ['at rest for months', { when: ['at-rest'], lasts: 'minutes', history: 'months' }],
    [
      'known by its tablets only, at rest',
      { ...first, when: ['at-rest'], health: ['40-64', 'medicines'], medicines: ['aspirin', 'beta-blocker'] },
    ],
  ])('is for today: %s', (_, more) => {
    const { triage, flags } = told({ ...effort, ...ill, ...more })
    expect([triage, flags[0]]).toEqual(['same-day', 'cardiac-symptoms-settled'])
  })

  it.each<readonly [string, Said]>([
    ['hands that lock', { feel: ['locks'], when: ['last-part'], lasts: 'minutes' }],
    ['a hand asleep in bed', { feel: ['tingles'], when: ['in-bed'], lasts: 'minutes' }],
    ['sore hours after the gym', { when: ['hours-after'], lasts: 'hours', load: ['other-sport'] }],
  ])('stays with the runner: %s', (_, more) => {
    expect(told({ ...effort, ...ill, ...more }).triage).toBe('self-care')
  })
})

describe('arms that are sore from the gym', () => {
  const gym: Said = { ...effort, ...ill, load: ['other-sport'], lasts: 'hours', when: ['hours-after'] }
  it.each<readonly [string, Said, Triage]>([
    ['hours after it, and at no other time', {}, 'self-care'],
    ['sore for days on getting up', { feel: ['aches', 'sore-days'], when: ['getting-up'] }, 'self-care'],
    ['sore for days, at rest, too', { feel: ['aches', 'sore-days'], when: ['hours-after', 'at-rest'] }, 'same-day'],
    ['soon into a run, too', { when: ['hours-after', 'first-minutes'] }, 'same-day'],
    ['at rest, too', { when: ['hours-after', 'at-rest'] }, 'same-day'],
    ['sore for days, and they ache on every run', { feel: ['aches', 'sore-days'], when: ['every-run'] }, 'same-day'],
  ])('with an ill heart, %s', (_, more, triage) => {
    expect(told({ ...gym, ...more }).triage).toBe(triage)
  })
})

describe('arms on a run that a doctor should look at some day', () => {
  it.each<readonly [string, Said]>([
    ['tight, and they lock as well, soon', { feel: ['tightens', 'locks'], lasts: 'minutes', when: ['soon'] }],
    ['tight, and they lock as well, until the stop', { feel: ['stays-tight', 'locks'] }],
    ['a sharp pain until the stop, mid-run', { feel: ['sharp'], when: ['middle'] }],
    ['a sharp pain on every run, at 65', { feel: ['sharp'], lasts: 'minutes', health: ['65-plus', 'well'] }],
    ['late in a race, length not sure, a heart at risk', { ...atRisk, ...late, lasts: 'not-sure' }],
    ['with a calf, nobody knows what it does, a heart at risk', { ...atRisk, ...withALeg, feel: ['not-sure'] }],
    ['tight for hours each time, for years', { feel: ['stays-tight'], lasts: 'hours', history: 'years' }],
  ])('%s', (_, more) => {
    const { triage, flags } = told({ ...effort, ...more })
    expect([triage, flags[0]]).toEqual(['see-doctor', 'arms-late-in-a-run'])
  })
})
