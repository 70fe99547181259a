import { describe, expect, it } from 'vitest'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers, AnswerTo } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const takes = (...medicines: AnswerTo<'medicines'>[]): Answers => ({ health: ['40-64', 'medicines'], medicines })

const weak: Answers = {
  'signs-now': ['none'],
  where: ['quad', 'both-legs'],
  feel: ['weak'],
  lasts: 'hours',
  when: ['getting-up'],
  'rest-signs': ['none'],
  'builds-signs': ['none'],
  'medicine-signs': ['none'],
}

describe('weak thighs on a statin', () => {
  const onStatin: Answers = { ...weak, ...takes('statin') }

  it.each([['weak-on-statin'], ['not-sure']] as const)('%s: no running and no kneading until it is known', (sign) => {
    for (const lasts of ['hours', 'days'] as const) {
      const { forbidden, items } = runner({ ...onStatin, lasts, 'medicine-signs': [sign] }).assessment.plan
      expect(forbidden).toContain('run')
      expect(forbidden).toContain('rub-leg')
      expect(items.map(({ measure }) => measure)).not.toContain('massage-during-cramp')
    }
  })

  it('denied: neither is forbidden', () => {
    const { forbidden } = runner({ ...onStatin, history: 'years' }).assessment.plan
    expect(forbidden).not.toContain('run')
  })

  it('overworked as well: the tablet is named', () => {
    const says: Answers = {
      ...onStatin,
      feel: ['weak', 'aches'],
      lasts: 'days',
      load: ['hillier'],
      'medicine-signs': ['weak-on-statin'],
    }
    expect(runner(says).flags[0]).toBe('overworked-muscle')
    expect(redFlags['overworked-muscle'].actions.join(' ')).toMatch(/statin.*before the next tablet/i)
  })
})

describe('newly weak for hours since just after a run', () => {
  const since: Answers = { ...weak, when: ['just-after'], history: 'few', load: ['easy'] }

  it.each([
    ['steroid tablets', takes('steroid-tablet')],
    ['a -gliflozin tablet', takes('sglt2')],
    ['insulin', takes('insulin')],
    ['diabetes', { health: ['40-64', 'condition'], conditions: ['diabetes'] }],
  ] as const)('on %s, is for today as hours after it', (_, who) => {
    for (const lasts of ['hours', 'days'] as const) expect(runner({ ...since, ...who, lasts }).triage).toBe('same-day')
  })

  it('after a hard run, or in runners who are well, is what runs do', () => {
    expect(runner({ ...since, ...takes('sglt2'), load: ['race'] }).triage).toBe('self-care')
    expect(runner({ ...since, health: ['40-64', 'well'] }).triage).toBe('self-care')
    expect(runner({ ...since, ...takes('sglt2'), lasts: 'minutes' }).triage).toBe('self-care')
  })
})

describe('ill lately, and weak for days', () => {
  const ill: Answers = {
    ...weak,
    where: ['both-legs'],
    lasts: 'days',
    when: ['every-run'],
    history: 'few',
    'rest-signs': ['not-sure'],
    health: ['18-39', 'ill-lately'],
  }

  it('whenever it comes, has its strength looked at within days, and sooner if it grows', () => {
    for (const when of ['every-run', 'last-part', 'just-after'] as const) {
      const { flags, triage } = runner({ ...ill, when: [when] })
      expect(flags).toContain('mnd-weakness')
      expect(triage).toBe('see-doctor')
    }
    expect(redFlags['mnd-weakness'].actions.join(' ')).toMatch(/Weaker each day.*be seen today/)
  })

  it('heavy at the end of a race, with a cold lately, is not', () => {
    expect(runner({ ...ill, lasts: 'until-i-stop', when: ['last-part'] }).flags).not.toContain('mnd-weakness')
  })
})
