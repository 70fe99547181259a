import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { has } from '../../../support/rareRunner'
import { runner } from '../../../support/runner'

const colder: Answers = {
  'signs-now': ['none'],
  where: ['foot', 'same-leg'],
  feel: ['aches', 'tingles'],
  lasts: 'hours',
  when: ['at-rest'],
  history: 'first-ever',
  'builds-signs': ['one-foot-colder', 'numbness'],
  'rest-signs': ['none'],
  'clot-risk': ['none'],
  health: ['65-plus'],
}
const heart = { ...has('heart-disease'), health: ['65-plus', 'condition'] } as const satisfies Answers

/** Told days later in the second list, a leg cut off from its blood is as urgent as in the first. */
describe('one foot newly colder or of another colour', () => {
  it.each([
    ['numb, for hours at rest', colder],
    [
      'needles, and no side told',
      { ...colder, where: ['foot'], feel: ['tingles'], 'builds-signs': ['one-foot-colder'] },
    ],
    ['aches at rest, nobody knows how long', { ...colder, ...heart, feel: ['aches'], lasts: 'not-sure' }],
    ['both legs', { ...colder, ...heart, where: ['both-legs', 'calf'], feel: ['aches'] }],
    ['since when not told', { ...colder, history: 'not-sure' }],
    ['weak since a run', { ...colder, feel: ['weak'], when: ['middle'], 'builds-signs': ['one-foot-colder'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is an emergency: %s', (_, says) => {
    const { triage, flags } = runner(says)
    expect(triage).toBe('emergency')
    expect(flags).toContain('acute-limb-ischaemia')
  })

  const onWalking: Answers = {
    ...colder,
    where: ['calf', 'same-leg'],
    feel: ['aches', 'tightens'],
    lasts: 'minutes',
    when: ['first-minutes', 'every-run'],
    'early-signs': ['eases-if-slower'],
    'builds-signs': ['walking-pain', 'one-foot-colder', 'gone-soon'],
    health: ['40-64', 'well'],
  }
  it.each([
    ['for the first time', { ...onWalking, ...heart, history: 'first-ever' }],
    ['under a month, in other shoes', { ...onWalking, history: 'few', shoes: ['changed-other'] }],
    [
      'needles on runs that go as it ends',
      { ...onWalking, feel: ['tingles'], lasts: 'until-i-stop', 'builds-signs': ['one-foot-colder'] },
    ],
  ] as const satisfies readonly (readonly [string, Answers])[])('with pain on walking is for today: %s', (_, says) => {
    const { triage, flags } = runner(says)
    expect(triage).toBe('same-day')
    expect(flags).toContain('limb-in-danger')
  })

  it('stays with a doctor in weeks when it has been so for months, or is a cold foot on runs alone', () => {
    for (const history of ['months', 'years'] as const) {
      expect(runner({ ...onWalking, history }).triage).toBe('see-doctor')
      expect(runner({ ...colder, feel: ['aches'], history }).triage).toBe('see-doctor')
    }
    expect(runner({ ...onWalking, history: 'few', 'builds-signs': ['cold-foot'] }).triage).toBe('see-doctor')
  })
})

describe('a lower leg that stays tight or aches, with needles, for hours', () => {
  const tight: Answers = {
    'signs-now': ['none'],
    where: ['shin', 'same-leg'],
    feel: ['stays-tight', 'tingles'],
    lasts: 'hours',
    when: ['hours-after'],
    history: 'first-ever',
    'clot-risk': ['none'],
    'builds-signs': ['none'],
    'rest-signs': ['none'],
    load: ['harder'],
    health: ['18-39', 'well'],
  }
  it.each([
    ['hours later, told in both lists', { ...tight, 'builds-signs': ['numbness'] }],
    ['since the end of a hard run', { ...tight, when: ['last-part'] }],
    [
      'aching at rest, with a limp',
      { ...tight, feel: ['aches'], when: ['at-rest'], 'builds-signs': ['numbness', 'limp'] },
    ],
    ['both shins', { ...tight, where: ['shin', 'both-legs'] }],
    ['after an easy run', { ...tight, load: ['easy'] }],
    ['since when not told', { ...tight, history: 'not-sure' }],
  ] as const satisfies readonly (readonly [string, Answers])[])(
    'is for today, hard and tense named first: %s',
    (_, says) => {
      const { triage, assessment } = runner(says)
      expect(triage).toBe('same-day')
      expect(assessment.flags.map(({ flag }) => flag)).toContain('limb-in-danger')
    },
  )

  it.each([
    ['needles alone', { feel: ['tingles'] }],
    ['tight alone', { feel: ['stays-tight'] }],
    ['minutes', { lasts: 'minutes' }],
    ['for months, without hard work', { history: 'months', load: ['easy'] }],
    ['now left, now right', { where: ['shin', 'either-leg'] }],
    ['the thigh, without hard work', { where: ['quad', 'same-leg'], load: ['easy'] }],
  ] as const satisfies readonly (readonly [string, Answers])[])('is not this: %s', (_, more) => {
    expect(runner({ ...tight, ...more }).flags).not.toContain('limb-in-danger')
  })
})
