import { describe, expect, it } from 'vitest'
import { myAppointment } from '../../../../src/content/myAppointment'
import { where } from '../../../../src/content/questions/where'
import { redFlags } from '../../../../src/content/redFlags'
import { bewareFor } from '../../../../src/content/tomorrow/bewareFor'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { forMany, legRunnersWho } from '../../../support/arbitraryRunners'
import { type Runner, runner } from '../../../support/runner'

const base: Answers = { 'signs-now': ['none'], 'builds-signs': ['none'], history: 'first-ever', 'clot-risk': ['none'] }

const forbids = ({ assessment }: Runner) => [...assessment.plan.forbidden]

describe('a blood thinner or a bleeding disorder, and one leg for hours', () => {
  const calf: Answers = { ...base, where: ['calf', 'same-leg'], when: ['last-part'], lasts: 'hours' }
  const thinner: Answers = { ...calf, health: ['40-64', 'medicines'], medicines: ['blood-thinner'] }
  const bleeder: Answers = { ...calf, health: ['40-64', 'condition'], conditions: ['bleeding-disorder'] }

  it.each<[string, Answers]>([
    ['tightens', { feel: ['tightens'] }],
    ['tingles', { feel: ['tingles'] }],
    ['nobody knows what it does', { feel: ['not-sure'] }],
    ['what it does was passed over', {}],
    ['locks, and tightens', { feel: ['locks', 'tightens'] }],
    ['tightens in the thigh', { feel: ['tightens'], where: ['quad', 'same-leg'] }],
    ['tightens for days', { feel: ['tightens'], lasts: 'days' }],
    ['stays tight, length not known', { feel: ['stays-tight'], lasts: 'not-sure' }],
    ['locks and stays tight, length not known', { feel: ['locks', 'stays-tight'], lasts: 'not-sure' }],
    ['sore two days later', { feel: ['sore-days'], lasts: 'days' }],
  ])('%s: for today', (_, says) => {
    expect(runner({ ...thinner, ...says }).flags).toContain('bleed-on-blood-thinners')
    expect(runner({ ...bleeder, ...says }).flags).toContain('bleed-on-blood-thinners')
  })

  it.each<[string, Answers]>([
    ['locks', { feel: ['locks'] }],
    ['locks for minutes', { feel: ['locks'], lasts: 'minutes' }],
    ['stays tight, known for years', { feel: ['stays-tight'], lasts: 'not-sure', history: 'years' }],
    ['tightens as it runs', { feel: ['tightens'], lasts: 'until-i-stop' }],
    ['both calves tighten for hours', { feel: ['tightens'], where: ['calf', 'both-legs'] }],
  ])('%s: no alarm', (_, says) => {
    expect(runner({ ...thinner, ...says }).flags).not.toContain('bleed-on-blood-thinners')
  })

  it('is not loaded while it is sore in anybody', () => {
    const { planIds } = runner({ ...calf, feel: ['tightens'], health: ['40-64', 'well'] })
    expect(planIds).not.toContain('calf-strengthening')
  })
})

describe('sickle cell, and muscles weak for hours or days', () => {
  const weak: Answers = {
    ...base,
    where: ['quad', 'both-legs'],
    feel: ['weak'],
    lasts: 'hours',
    when: ['just-after'],
    load: ['harder', 'hillier'],
    heat: 'hot',
    'rest-signs': ['none'],
    health: ['18-39', 'condition'],
    conditions: ['sickle'],
    'sickle-signs': 'not-sure',
  }

  it.each<[string, Answers]>([
    ['hours', {}],
    ['hours, with an ache', { feel: ['weak', 'aches'] }],
    ['days', { lasts: 'days' }],
    ['an earlier slump', { 'sickle-signs': 'earlier' }],
  ])('%s: for today', (_, says) => {
    expect(runner({ ...weak, ...says }).flags).toContain('sickle-pain-at-rest')
  })

  it('asks for a blood test', () => {
    expect(redFlags['sickle-pain-at-rest'].actions.join(' ')).toContain('CK')
  })

  it('with a slump denied, a doctor looks within two days', () => {
    const never = runner({ ...weak, 'sickle-signs': 'never' })
    expect(never.triage).toBe('see-doctor')
    expect(myAppointment(never.assessment, never.says)?.within).toBe('two-days')
  })

  it.each<Answers>([{ 'sickle-signs': 'never' }, { lasts: 'not-sure' }])(
    'no running, no stretch and no rub with %j',
    (says) => {
      const told = runner({ ...weak, ...says })
      expect(forbids(told)).toEqual(expect.arrayContaining(['run', 'stretch', 'rub-leg', 'massage-deeply']))
      expect(told.planIds).not.toContain('relief-stretch')
      expect(told.planIds).not.toContain('massage-during-cramp')
    },
  )
})

describe('one calf newly aches at rest, and nobody knows for how long', () => {
  const calf: Answers = {
    ...base,
    where: ['calf', 'same-leg'],
    feel: ['aches'],
    lasts: 'not-sure',
    when: ['at-rest'],
    'clot-risk': ['not-sure'],
    'rest-signs': ['none'],
    health: ['40-64', 'well'],
  }

  it.each<Answers>([{}, { 'clot-risk': ['none'] }])('is for a doctor, and neither run nor loaded, with %j', (says) => {
    const told = runner({ ...calf, ...says })
    expect(told.triage).toBe('see-doctor')
    expect(forbids(told)).toEqual(expect.arrayContaining(['run', 'load-leg']))
    expect(told.planIds).not.toContain('calf-strengthening')
    expect(myAppointment(told.assessment, told.says)?.within).toBe('two-days')
  })

  it('that lets go in minutes, or comes after runs alone with nothing behind it, stays as it was', () => {
    expect(runner({ ...calf, lasts: 'minutes', 'clot-risk': ['none'] }).triage).toBe('self-care')
    expect(runner({ ...calf, when: ['just-after'], 'clot-risk': ['none'] }).triage).toBe('self-care')
  })
})

it('a newly weak leg says where to go with bladder, bowel or numb between the legs', () => {
  expect(redFlags['weak-arm'].actions.join(' ')).toMatch(/Numb between the legs.*emergency department/)
})

describe('a runner who named no leg', () => {
  const askedAndWarned = (says: Answers): readonly string[] => {
    const { assessment } = runner(says)
    const asks = myAppointment(assessment, says)?.asks ?? []
    return [...bewareFor(assessment), ...asks.map(({ say }) => say)]
  }

  it('is warned and asks of no leg as if one had been told', () => {
    for (const who of [
      legRunnersWho(['where', 'several-muscles'], ['signs-now', 'none']),
      legRunnersWho(['where', 'either-leg'], ['feel', 'aches'], ['signs-now', 'none']),
      legRunnersWho(['where', 'calf'], ['feel', 'sore-days'], ['signs-now', 'none'], ['clot-risk', 'none']),
    ])
      forMany(
        who,
        (answers) => {
          const says: Answers = { ...answers, where: answers.where?.filter((one) => one !== 'same-leg') ?? ['calf'] }
          expect(
            askedAndWarned(says).filter((text) => /\b(?:that|this|my) leg\b(?! (?:is numb|hold))/i.test(text)),
          ).toEqual([])
        },
        200,
      )
  })

  const ultra: Answers = {
    'signs-now': ['none'],
    where: ['several-muscles'],
    feel: ['aches', 'sore-days'],
    lasts: 'hours',
    when: ['last-part', 'hours-after'],
    history: 'first-ever',
    'clot-risk': ['none'],
    'sudden-signs': ['none'],
    load: ['race', 'over-4h'],
    health: ['40-64', 'well'],
  }

  it('and is sore all over after a very long race needs a doctor only if one leg alone stays sore', () => {
    expect(runner(ultra).triage).toBe('self-care')
    expect(askedAndWarned(ultra).join(' ')).toMatch(/One leg alone sore: .* No better in a day: a doctor/)
  })

  it('after days of it is told how to say that it is both, and what is for today', () => {
    const { flags } = runner({ ...ultra, lasts: 'days' })
    expect(flags).toEqual(['persistent-or-frequent'])
    const told = redFlags['persistent-or-frequent'].actions.join(' ')
    expect(told).toContain(`“${where.ask}”`)
    expect(told).toContain(`“${where.options['both-legs']}”`)
    expect(runner({ ...ultra, lasts: 'days', where: ['several-muscles', 'both-legs'] }).flags).toEqual(flags)
  })
})

describe('both legs alike, stiff or sore for days after a race or hard work', () => {
  const stiff: Answers = {
    'signs-now': ['none'],
    where: ['calf', 'both-legs'],
    feel: ['stays-tight'],
    lasts: 'days',
    when: ['hours-after'],
    history: 'first-ever',
    load: ['race', '2-to-4h'],
    health: ['40-64', 'well'],
  }
  const visitOf = (says: Answers) => myAppointment(runner(says).assessment, says)
  const asked = (says: Answers) =>
    visitOf(says)
      ?.asks.map(({ say }) => say)
      .join(' ')

  it.each<Answers>([{}, { load: ['harder'] }, { feel: ['aches', 'sore-days'] }, { where: ['quad', 'both-legs'] }])(
    'ask about a tear and about loading, and not about sugar and thyroid: %j',
    (more) => {
      const says = { ...stiff, ...more }
      expect(visitOf(says)?.within).toBe('two-weeks')
      expect(asked(says)).toMatch(/torn, or do I load too early/)
      expect(asked(says)).not.toContain('blood be tested')
    },
  )

  it.each<Answers>([
    { load: ['as-usual'] },
    { history: 'more-often' },
    { sleep: 'most-weeks' },
    { when: ['hours-after', 'at-rest'] },
  ])('still ask for a blood test where no hard work explains it: %j', (more) => {
    expect(asked({ ...stiff, ...more })).toContain('blood be tested')
  })

  it('are given a week if each day is better, and told what is not to wait', () => {
    const told = redFlags['persistent-or-frequent'].actions.join(' ')
    expect(told).toMatch(/Both legs alike, .* better each day\? Give it a week/)
    expect(told).toMatch(/Grown weak.*: be seen today\. Brown urine: an emergency department now/)
  })
})
