import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { triageLevels } from '../../../src/domain/vocabulary'
import { newTrouble } from '../../support/rareRunner'
import { runner } from '../../support/runner'

const told: Answers = {
  ...newTrouble,
  'clot-risk': ['none'],
  health: ['18-39', 'well'],
}
const illHeart: Answers = { health: ['65-plus', 'condition'], conditions: ['heart-disease'] }
const urgencyOf = (says: Answers): number => triageLevels.indexOf(runner(says).triage)
const levelOf = (says: Answers) => runner({ ...told, ...says }).triage

/** Off a run there is no end of a run by which it would be gone. */
const offARun = ['at-rest', 'in-bed', 'getting-up', 'hours-after'] as const
const whoever: readonly Answers[] = [
  {},
  { health: ['40-64', 'well'] },
  illHeart,
  { health: ['40-64', 'condition'], conditions: ['dialysis'] },
  { health: ['40-64', 'condition'], conditions: ['thyroid'] },
  { health: ['65-plus', 'medicines'], medicines: ['digoxin'] },
]

describe('off a run, “not sure” how long', () => {
  it('is never calmer than minutes, for a limb that is weak, numb or aches', () => {
    for (const where of [['same-leg'], ['foot'], ['arms-or-hands'], ['both-legs'], ['calf']] as const)
      for (const feel of [['weak'], ['tingles'], ['aches']] as const)
        for (const when of offARun)
          for (const who of whoever) {
            const minutes: Answers = { ...told, where, feel, when: [when], lasts: 'minutes', ...who }
            const notSure: Answers = { ...minutes, lasts: 'not-sure' }
            expect([where, feel, when, who, urgencyOf(notSure) <= urgencyOf(minutes)]).toEqual([
              where,
              feel,
              when,
              who,
              true,
            ])
          }
  })

  it('leaves the words about a stroke where they are', () => {
    for (const feel of [['weak'], ['tingles']] as const) {
      const { cautions } = runner({
        ...told,
        ...illHeart,
        where: ['same-leg'],
        feel,
        when: ['at-rest'],
        lasts: 'not-sure',
      })
      expect([feel, cautions.includes('one-side-suddenly')]).toEqual([feel, true])
    }
  })

  it.each([
    ['dialysis', { health: ['40-64', 'condition'], conditions: ['dialysis'] }],
    ['a kidney condition', { health: ['40-64', 'condition'], conditions: ['kidney'] }],
    ['heart failure', { health: ['40-64', 'condition'], conditions: ['heart-failure'] }],
    ['a water tablet', { health: ['40-64', 'medicines'], medicines: ['diuretic'] }],
    ['digoxin', { health: ['40-64', 'medicines'], medicines: ['digoxin'] }],
  ] as const)('counts as hours for legs that are weak on standing up, with %s', (_, who) => {
    for (const when of ['getting-up', 'hours-after'] as const)
      expect([
        when,
        levelOf({ ...who, where: ['both-legs'], feel: ['weak'], when: [when], lasts: 'not-sure', history: 'few' }),
      ]).toEqual([when, 'same-day'])
  })

  it('counts as hours for a leg and a pain under the ribs of which nobody said that it fades', () => {
    const legAndRibs: Answers = { where: ['ribs', 'calf', 'same-leg'], when: ['middle'], lasts: 'not-sure' }
    for (const feel of ['aches', 'sharp', 'stays-tight'] as const)
      expect([feel, levelOf({ ...legAndRibs, feel: [feel], stitch: ['none'] })]).toEqual([feel, 'same-day'])
    for (const feel of ['tightens', 'weak', 'tingles'] as const) {
      const offTheRun = { ...legAndRibs, feel: [feel], stitch: ['none'], when: ['at-rest'] } as const
      expect([feel, levelOf(offTheRun)]).toEqual([feel, 'same-day'])
      expect([feel, levelOf({ ...offTheRun, when: ['last-part'] })]).not.toEqual([feel, 'same-day'])
    }
    expect(levelOf({ ...legAndRibs, feel: ['locks'], stitch: ['eases-on-slowing'] })).toBe('self-care')
  })
})
