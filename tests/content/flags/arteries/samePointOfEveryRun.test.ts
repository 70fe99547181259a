import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const everyTime: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'foot'],
  feel: ['locks'],
  when: ['last-part', 'every-run'],
  history: 'few',
  'builds-signs': ['same-point'],
  load: ['as-usual'],
  heat: 'hot-not-used',
  health: ['40-64'],
}
const withSide = (side: 'same-leg' | 'either-leg'): Answers => ({ ...everyTime, where: ['calf', side] })

describe('a cramp that always comes as far into the run', () => {
  it('is for the runner where it locks and does no more: so does any muscle that tires', () => {
    expect(runner(everyTime).triage).toBe('self-care')
    expect(runner(withSide('either-leg')).triage).toBe('self-care')
  })

  it.each(['tightens', 'stays-tight', 'aches', 'weak'] as const)('is looked at where it %s besides', (feel) => {
    expect(runner({ ...everyTime, feel: ['locks', feel] }).triage).not.toBe('self-care')
  })

  it('is for a physio in one leg alone', () => {
    expect(runner(withSide('same-leg')).triage).toBe('see-physio')
  })

  it('keeps every other sign that it comes with', () => {
    expect(runner({ ...everyTime, 'builds-signs': ['same-point', 'numb-foot'] }).triage).toBe('see-doctor')
    expect(runner({ ...everyTime, 'builds-signs': ['same-point', 'worse-weekly'] }).triage).toBe('see-doctor')
  })
})

describe('tight at the same point of most runs, and gone soon after', () => {
  const pressure: Answers = {
    'signs-now': ['none'],
    where: ['shin', 'both-legs'],
    feel: ['tightens'],
    lasts: 'until-i-stop',
    when: ['soon', 'every-run'],
    'builds-signs': ['same-point', 'gone-soon'],
    health: ['18-39', 'well'],
  }
  const flagsOf = (more: Answers) => runner({ ...pressure, ...more }).flags

  it.each(['tightens', 'aches', 'stays-tight', 'not-sure'] as const)(
    'may be pressure in the lower leg, for weeks or where nobody said since when: %s',
    (feel) => {
      for (const history of [{}, { history: 'not-sure' }, { history: 'months' }, { history: 'more-often' }] as const)
        expect([history, flagsOf({ feel: [feel], ...history })]).toEqual([
          history,
          expect.arrayContaining(['exertional-compartment']),
        ])
    },
  )

  it.each(['first-ever', 'few'] as const)('is no pattern yet: %s', (history) => {
    expect(flagsOf({ history })).not.toContain('exertional-compartment')
  })

  it('is a tired muscle where it only locks, of which nobody is asked since when', () => {
    expect(runner({ ...pressure, feel: ['locks'] }).triage).toBe('self-care')
  })

  it('needs both signs', () => {
    for (const sign of ['same-point', 'gone-soon'] as const)
      expect(flagsOf({ 'builds-signs': [sign] })).not.toContain('exertional-compartment')
  })
})
