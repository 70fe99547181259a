import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const weak: Answers = {
  'signs-now': ['none'],
  where: ['quad', 'both-legs'],
  feel: ['weak'],
  lasts: 'days',
  when: ['last-part'],
  history: 'few',
  'rest-signs': ['none'],
  'builds-signs': ['none'],
  load: ['harder'],
  heat: 'hot-not-used',
  health: ['18-39', 'well'],
}
const asUsual: Answers = { ...weak, load: ['as-usual'], heat: 'warm' }

describe('muscles newly weak for over three days', () => {
  it.each<readonly [string, Answers]>([
    ['a harder run in heat', {}],
    ['a long race downhill', { load: ['race', 'over-4h', 'downhill'], heat: 'mild' }],
    ['another sport', { load: ['other-sport'], heat: 'mild' }],
    ['the first runs', { load: ['new-to-running'], heat: 'mild' }],
    ['a comeback', { load: ['comeback'], heat: 'mild' }],
    ['an ordinary run in heat', { load: ['as-usual'] }],
    ['a harder run, and they tighten', { feel: ['weak', 'tightens'] }],
    ['a harder run, and it is sharp', { feel: ['weak', 'sharp'] }],
    ['a harder run, in legs by turns', { where: ['quad', 'either-leg'] }],
    ['a harder run, for the first time', { history: 'first-ever' }],
    [
      'an ordinary run, on a statin',
      { ...asUsual, health: ['40-64', 'medicines'], medicines: ['statin'], 'medicine-signs': ['none'] },
    ],
    [
      'an ordinary run, on a tablet of unknown name',
      { ...asUsual, health: ['40-64', 'medicines'], medicines: ['unknown-name'], 'medicine-signs': ['none'] },
    ],
  ])('are for today after %s', (_, said) => {
    const { triage, flags, planIds } = runner({ ...weak, ...said })
    expect(triage).toBe('same-day')
    expect(flags).toContain('overworked-muscle')
    expect(planIds).not.toContain('heat-acclimatisation')
  })

  it('are for today, too, where nobody said since when', () => {
    const { history, ...untold } = weak
    expect(history).toBe('few')
    expect(runner(untold).triage).toBe('same-day')
  })

  it('are for a doctor within days, with nothing hard or hot, after a run as usual', () => {
    const { triage, flags, planIds } = runner(asUsual)
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('mnd-weakness')
    expect(planIds).not.toContain('heat-acclimatisation')
  })

  it('are for a doctor when they have been so for months', () => {
    expect(runner({ ...weak, history: 'months' }).triage).toBe('see-doctor')
  })

  it('are heavy legs when they last for hours', () => {
    expect(runner({ ...weak, lasts: 'hours', load: ['race'], heat: 'mild' }).triage).not.toBe('same-day')
  })
})
