import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { triageLevels } from '../../../../src/domain/vocabulary'
import { newTrouble } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const told: Answers = {
  ...newTrouble,
  feel: ['weak'],
  lasts: 'hours',
  'clot-risk': ['none'],
  health: ['18-39', 'well'],
}
const urgencyOf = (says: Answers): number => triageLevels.indexOf(runner(says).triage)

const places = [
  ['same-leg'],
  ['same-leg', 'shin'],
  ['shin'],
  ['foot'],
  ['arms-or-hands'],
  ['same-leg', 'calf'],
] as const
const moments = ['middle', 'last-part', 'just-after', 'hours-after', 'at-rest', 'in-bed', 'getting-up'] as const
const people: readonly Answers[] = [
  {},
  { health: ['40-64', 'well'] },
  { health: ['65-plus', 'condition'], conditions: ['heart-disease'] },
]

describe('a limb that is newly weak for hours or days', () => {
  it('is no calmer when a sudden sharp pain came with it, wherever and whenever, in anyone', () => {
    for (const where of places)
      for (const when of moments)
        for (const lasts of ['hours', 'days'] as const)
          for (const who of people) {
            const weak: Answers = { ...told, where, when: [when], lasts, ...who }
            const painful: Answers = { ...weak, feel: ['weak', 'sharp'] }
            expect([where, when, lasts, who, urgencyOf(painful) <= urgencyOf(weak)]).toEqual([
              where,
              when,
              lasts,
              who,
              true,
            ])
          }
  })

  it.each([['shin'], ['foot'], ['same-leg', 'shin']] as const)(
    'may be under pressure where a shin or foot hurts as well: %s',
    (...where) => {
      for (const pain of ['aches', 'tightens', 'stays-tight', 'sharp'] as const) {
        const { triage, flags } = runner({ ...told, where, when: ['hours-after'], feel: ['weak', pain] })
        expect([pain, triage, flags.includes('limb-in-danger')]).toEqual([pain, 'same-day', true])
      }
    },
  )

  it.each([
    ['both legs, after a race', { where: ['shin', 'both-legs'], load: ['race'] }],
    ['changing sides', { where: ['foot', 'either-leg'] }],
    ['over in minutes', { where: ['shin', 'same-leg'], lasts: 'minutes' }],
    ['locking, and weak from that', { where: ['foot', 'same-leg'], feel: ['weak', 'aches', 'locks'] }],
    ['so for years', { where: ['shin', 'same-leg'], history: 'years' }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not that: %s', (_, more) => {
    expect(runner({ ...told, when: ['hours-after'], feel: ['weak', 'aches'], ...more }).flags).not.toContain(
      'limb-in-danger',
    )
  })
})
