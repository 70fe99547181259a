import { expect, it } from 'vitest'
import { isUrgent } from '../../src/domain/flags/screenRedFlags'
import type { Deed } from '../../src/domain/plan/deeds'
import type { Answers } from '../../src/domain/quiz/questionnaire'
import type { signQuestions } from '../../src/domain/quiz/questionnaire/signQuestions'
import { runner } from '../support/runner'
import { runners } from '../support/runners'

type Sign = keyof typeof signQuestions

const oneLeg: Answers = { ...runners.lateInTheRace, where: ['calf', 'same-leg'], when: ['last-part', 'hours-after'] }
const condition = (...conditions: Extract<Answers['conditions'], readonly unknown[]>): Answers => ({
  ...runners.lateInTheRace,
  health: ['18-39', 'condition'],
  conditions,
})

/** For each question about a sign: someone who is asked it, and what must not be asked of them while they are not sure. */
const unsure: { readonly [S in Sign]: readonly [Answers, ...Deed[]] } = {
  'signs-now': [runners.lateInTheRace],
  'unwell-now': [{ ...runners.lateInTheRace, 'signs-now': ['very-unwell'] }],
  'chest-now': [{ ...runners.lateInTheRace, 'signs-now': ['chest'] }],
  'fluids-now': [{ ...runners.lateInTheRace, 'signs-now': ['fluids'] }],
  'leg-now': [{ ...runners.lateInTheRace, 'signs-now': ['one-leg'] }],
  'signs-before': [{ ...runners.lateInTheRace, health: ['18-39', 'earlier-sign'] }],
  'sudden-signs': [{ ...oneLeg, feel: ['sharp'] }, 'load-leg', 'rub-leg', 'massage-deeply', 'stretch', 'run-fast'],
  'builds-signs': [{ ...oneLeg, feel: ['aches'] }, 'jump', 'run-fast', 'massage-deeply'],
  'early-signs': [{ ...runners.lateInTheRace, when: ['first-minutes'] }],
  'rest-signs': [{ ...runners.lateInTheRace, when: ['at-rest'] }],
  'clot-risk': [{ ...oneLeg, feel: ['sore-days'], 'sudden-signs': ['none'] }, 'run', 'rub-leg', 'stretch'],
  eating: [{ ...runners.lateInTheRace, health: ['18-39', 'eating'] }],
  'sickle-signs': [condition('sickle'), 'run-fast', 'run-in-heat'],
  'pregnancy-signs': [{ ...runners.lateInTheRace, health: ['18-39', 'pregnant'] }, 'run-in-heat'],
}

it.each(Object.entries(unsure))('not sure of %s is never taken for a no', (question, [says, ...deeds]) => {
  const answer = question === 'sickle-signs' ? 'not-sure' : ['not-sure']
  const { triage, assessment } = runner({ ...says, [question]: answer })
  expect(assessment.ignored).not.toContain(question)
  if (isUrgent(triage)) return
  expect(assessment.unscreened).toContain(question)
  expect(deeds.filter((deed) => !assessment.plan.forbidden.has(deed))).toEqual([])
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
    for (const deed of ['run-in-heat', 'drink-more', 'take-magnesium'] as const)
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
