import { describe, expect, it } from 'vitest'
import { cardFor } from '../../../src/content/tomorrow/cardFor'
import type { Deed } from '../../../src/domain/deeds'
import { isUrgent } from '../../../src/domain/flags/screenRedFlags'
import { type Answers, questionnaire } from '../../../src/domain/questionnaire/questionnaire'
import { signQuestions } from '../../../src/domain/questionnaire/signQuestions'
import { runner } from '../../support/runner'
import { runners } from '../../support/runners'

type Sign = keyof typeof signQuestions

const oneLeg: Answers = { ...runners.lateInTheRace, where: ['calf', 'same-leg'], when: ['last-part', 'hours-after'] }
const condition = (...conditions: Extract<Answers['conditions'], readonly unknown[]>): Answers => ({
  ...runners.lateInTheRace,
  health: ['18-39', 'condition'],
  conditions,
})

/** For each question about a sign: someone who is asked it, and what must not be asked of them while they are not sure. */
const unsure: { readonly [S in Sign]: readonly [Answers, ...Deed[]] } = {
  'signs-now': [runners.lateInTheRace, 'run', 'load-leg', 'rub-leg', 'stretch', 'wear-compression'],
  'unwell-now': [{ ...runners.lateInTheRace, 'signs-now': ['very-unwell'] }],
  'chest-now': [{ ...runners.lateInTheRace, 'signs-now': ['chest'] }],
  'fluids-now': [{ ...runners.lateInTheRace, 'signs-now': ['fluids'] }],
  'leg-now': [{ ...runners.lateInTheRace, 'signs-now': ['one-leg'] }],
  'signs-before': [
    { ...runners.lateInTheRace, health: ['18-39', 'earlier-sign'] },
    'run',
    'run-in-heat',
    'rub-leg',
    'take-painkiller',
    'drink-more',
  ],
  'sudden-signs': [{ ...oneLeg, feel: ['sharp'] }, 'load-leg', 'rub-leg', 'massage-deeply', 'stretch', 'run-fast'],
  'builds-signs': [{ ...oneLeg, feel: ['aches'] }, 'jump', 'run-fast', 'massage-deeply'],
  'early-signs': [{ ...runners.lateInTheRace, when: ['first-minutes'] }, 'run-fast', 'load-leg', 'massage-deeply'],
  'rest-signs': [
    { ...runners.lateInTheRace, when: ['at-rest'] },
    'run-fast',
    'load-leg',
    'take-salt',
    'take-magnesium',
    'raise-leg',
  ],
  'clot-risk': [{ ...oneLeg, feel: ['sore-days'], 'sudden-signs': ['none'] }, 'run', 'rub-leg', 'stretch'],
  eating: [{ ...runners.lateInTheRace, health: ['18-39', 'eating'] }, 'run-long', 'run-in-heat', 'weigh', 'count'],
  'sickle-signs': [condition('sickle'), 'run-fast', 'run-in-heat', 'race', 'run-hills', 'run-long', 'load-leg'],
  'pregnancy-signs': [
    { ...runners.lateInTheRace, health: ['18-39', 'pregnant'] },
    'run-in-heat',
    'rub-leg',
    'wear-compression',
  ],
}

it.each(Object.entries(unsure))('not sure of %s is never taken for a no', (question, [says, ...deeds]) => {
  const answer = question === 'sickle-signs' ? 'not-sure' : ['not-sure']
  const { assessment } = runner({ ...says, [question]: answer })
  expect(assessment.ignored).not.toContain(question)
  expect(assessment.unscreened).toContain(question)
  expect(deeds.filter((deed) => !assessment.plan.forbidden.has(deed))).toEqual([])
})

it.each(Object.entries(unsure))('passing over %s withholds as much as not sure of it', (question, [says, ...deeds]) => {
  const { assessment } = runner({ ...says, [question]: undefined })
  expect(deeds.filter((deed) => !assessment.plan.forbidden.has(deed))).toEqual([])
})

/** Whoever opens one of these has said that one of its signs is true. Each sign that alone leaves a plan counts. */
const confirmed = {
  'signs-before': 'earlier-sign',
  eating: 'eating',
} as const

describe.each(Object.entries(confirmed))('something of %s is true, and not which', (question, gate) => {
  const says = (...given: readonly string[]) =>
    runner({ ...runners.lateInTheRace, health: ['18-39', gate], [question]: given } as Answers)
  const shape = signQuestions[question as keyof typeof confirmed]
  const each = shape.answers
    .filter((answer) => !['none', 'not-sure', 'all-checked'].includes(answer))
    .map((answer) => says(answer))
    .filter(({ triage }) => !isUrgent(triage))

  it('withholds what any of its signs withholds', () => {
    expect(each.length).toBeGreaterThan(3)
    const { forbidden } = says('not-sure').assessment.plan
    for (const one of each) expect([...forbidden]).toEqual(expect.arrayContaining([...one.assessment.plan.forbidden]))
  })

  it('sends to a doctor, with the caution first', () => {
    const { triage, assessment, planIds } = says('not-sure')
    expect(triage).toBe('see-doctor')
    expect(planIds[0]).toBe('medical-check')
    expect(assessment.plan.first.length).toBeGreaterThan(0)
  })

  it('is cleared by saying that none of them is', () => {
    expect(says('none').triage).toBe('self-care')
  })
})

it('weak muscles on a statin are not ruled out by not sure', () => {
  const statin: Answers = { ...runners.lateInTheRace, health: ['40-64', 'medicines'], medicines: ['statin'] }
  for (const says of [statin, { ...statin, 'medicine-signs': ['not-sure'] }] as const) {
    const { forbidden } = runner(says).assessment.plan
    expect([...forbidden]).toEqual(expect.arrayContaining(['run-fast', 'load-leg', 'massage-deeply']))
  }
  expect(runner({ ...statin, 'medicine-signs': ['none'] }).assessment.plan.forbidden).not.toContain('run-fast')
})

it('a runner on a blood thinner who is not sure about a tear is seen today', () => {
  const onThinners: Answers = {
    ...oneLeg,
    feel: ['sharp'],
    'sudden-signs': ['not-sure'],
    health: ['40-64', 'medicines'],
    medicines: ['blood-thinner'],
  }
  expect(runner(onThinners).triage).toBe('same-day')
})

it('a stoma keeps its bans when salt is to be spared, too', () => {
  for (const other of ['high-blood-pressure', 'low-salt-diet', 'liver'] as const) {
    const { assessment } = runner({ ...condition('ileostomy', other), heat: 'hot-not-used' })
    for (const deed of ['run-in-heat', 'drink-water', 'take-magnesium'] as const)
      expect(assessment.plan.forbidden, other).toContain(deed)
  }
})

it('nobody with a liver condition is told to bring the drinks back', () => {
  for (const liver of ['liver', 'cirrhosis'] as const) {
    const says = { ...condition(liver), when: ['in-bed'], sleep: 'most-weeks', night: ['evening-alcohol'] } as const
    expect(runner(says).planIds).not.toContain('alcohol-cutback')
  }
})

it.each([
  ['sickle cell trait and an earlier slump', { ...condition('sickle'), 'sickle-signs': 'earlier' }],
  [
    'weak muscles on a statin',
    {
      ...runners.lateInTheRace,
      health: ['40-64', 'medicines'],
      medicines: ['statin'],
      'medicine-signs': ['weak-on-statin'],
    },
  ],
] as const)('nobody runs before a check with %s', (_, says) => {
  expect(runner(says).assessment.plan.forbidden).toContain('run')
})

it('not sure of anything at all still leaves a line of danger on the card', () => {
  const says = Object.fromEntries(
    Object.entries(questionnaire).map(([question, { kind }]) => [question, kind === 'one' ? 'not-sure' : ['not-sure']]),
  ) as Answers
  expect(cardFor(runner(says).assessment, says).beware.length).toBeGreaterThan(0)
})
