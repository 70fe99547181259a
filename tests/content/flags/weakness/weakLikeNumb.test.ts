import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { triageLevels } from '../../../../src/domain/vocabulary'
import { newTrouble } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const told: Answers = {
  ...newTrouble,
  'clot-risk': ['none'],
}
const atRisk: readonly Answers[] = [
  { health: ['65-plus', 'well'] },
  { health: ['65-plus', 'condition'], conditions: ['heart-disease'] },
  { health: ['40-64', 'condition', 'medicines'], conditions: ['heart-failure'], medicines: ['aspirin'] },
]
const urgencyOf = (says: Answers): number => triageLevels.indexOf(runner(says).triage)

describe('where a stroke is likelier, off a run', () => {
  it('a limb that is newly weak is no calmer than one that is newly numb', () => {
    for (const where of [
      ['arms-or-hands'],
      ['same-leg'],
      ['same-leg', 'calf'],
      ['calf'],
      ['hamstring'],
      ['foot'],
    ] as const)
      for (const when of ['at-rest', 'in-bed', 'getting-up', 'hours-after', 'not-sure'] as const)
        for (const lasts of ['minutes', 'hours', 'days', 'not-sure'] as const)
          for (const who of atRisk) {
            const numb: Answers = { ...told, where, when: [when], lasts, ...who, feel: ['tingles'] }
            const weak: Answers = { ...numb, feel: ['weak'] }
            expect([where, when, lasts, who, urgencyOf(weak) <= urgencyOf(numb)]).toEqual([
              where,
              when,
              lasts,
              who,
              true,
            ])
          }
  })
})

describe('one leg that is weak for hours after a sudden sharp pain', () => {
  it('is no calmer when it aches as well, whoever it is', () => {
    for (const where of [['same-leg', 'calf'], ['same-leg', 'quad'], ['calf'], ['shin']] as const)
      for (const also of ['aches', 'stays-tight', 'sore-days'] as const)
        for (const who of [{ health: ['18-39', 'well'] }, ...atRisk] as readonly Answers[]) {
          const sharp: Answers = { ...told, where, when: ['middle'], lasts: 'hours', feel: ['sharp', 'weak'], ...who }
          const sore: Answers = { ...sharp, feel: ['sharp', 'weak', also] }
          expect([where, also, who, urgencyOf(sore) <= urgencyOf(sharp)]).toEqual([where, also, who, true])
        }
  })

  it('is for today as sore as it is, where heart or arteries are ill and no hard work was told', () => {
    for (const where of [['calf'], ['quad'], ['hamstring'], ['hip-or-groin'], ['same-leg']] as const)
      expect([
        where,
        runner({
          ...told,
          where,
          when: ['middle'],
          lasts: 'hours',
          feel: ['weak', 'aches'],
          health: ['65-plus', 'condition'],
          conditions: ['heart-disease'],
        }).triage,
      ]).toEqual([where, 'same-day'])
  })
})

describe('heavy legs after work', () => {
  it.each<readonly [string, Answers]>([
    ['a long run, on a statin', { load: ['2-to-4h'], health: ['18-39', 'medicines'], medicines: ['statin'] }],
    ['hills, over 65 and well', { load: ['hillier'], health: ['65-plus', 'well'] }],
    [
      'a fast start, with high blood pressure',
      {
        load: ['chasing-time'],
        health: ['40-64', 'condition'],
        conditions: ['high-blood-pressure'],
      },
    ],
  ])('are not for today where no side is told: %s', (_, who) => {
    expect(
      runner({ ...told, where: ['quad'], feel: ['weak'], when: ['hours-after'], lasts: 'hours', ...who }).triage,
    ).not.toBe('same-day')
  })

  it('are not for today with an ill heart either, sore after a race on no told side', () => {
    const race: Answers = {
      ...told,
      where: ['quad', 'calf'],
      feel: ['weak', 'aches'],
      when: ['hours-after'],
      lasts: 'hours',
      load: ['longer'],
      health: ['40-64', 'condition'],
      conditions: ['heart-disease'],
    }
    expect(runner(race).triage).not.toBe('same-day')
    expect(runner({ ...race, where: ['same-leg', 'calf'] }).triage).toBe('same-day')
  })

  it('are heavy just after a race, and arms after the gym', () => {
    const shin: Answers = {
      ...told,
      where: ['shin'],
      feel: ['weak', 'aches'],
      when: ['just-after'],
      lasts: 'not-sure',
      load: ['race'],
      health: ['18-39', 'well'],
    }
    expect(runner(shin).triage).not.toBe('same-day')
    const gym: Answers = {
      ...told,
      where: ['arms-or-hands'],
      feel: ['weak'],
      when: ['hours-after'],
      lasts: 'minutes',
      load: ['other-sport'],
      health: ['40-64', 'well'],
    }
    expect(runner(gym).triage).toBe('self-care')
    expect(runner({ ...gym, feel: ['tingles'] }).triage).toBe('see-doctor')
  })
})
