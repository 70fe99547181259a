import { describe, expect, it } from 'vitest'
import { assess } from '../../../../src/content/model'
import { myAppointment } from '../../../../src/content/myAppointment'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

/** Both calves since this morning's run: tight for hours, and like needles. */
const calves: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'both-legs'],
  feel: ['tightens', 'tingles'],
  lasts: 'hours',
  when: ['hours-after'],
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  'clot-risk': ['none'],
  health: ['18-39', 'well'],
}
const oneShin: Answers = { ...calves, where: ['shin', 'same-leg'], feel: ['stays-tight', 'tingles'], load: ['race'] }
const thigh: Answers = { ...oneShin, where: ['quad'], load: ['other-sport'] }

const { where: _place, ...placePassedOver } = oneShin
const { lasts: _length, ...lengthPassedOver } = oneShin

describe('hours of it with needles, in whatever word', () => {
  it.each<readonly [string, Answers]>([
    ['both calves tighten', calves],
    ['sore two days later, after a harder run', { ...calves, feel: ['sore-days', 'tingles'], load: ['harder'] }],
    ['sharp', { ...calves, feel: ['sharp', 'tingles'], 'sudden-signs': ['none'] }],
    ['nobody knows how long, hours after', { ...oneShin, lasts: 'not-sure' }],
    ['length passed over, as it ends', { ...lengthPassedOver, when: ['just-after'] }],
    [
      'one calf locked late in a race',
      { ...oneShin, where: ['calf', 'same-leg'], feel: ['locks', 'tingles'], when: ['last-part'] },
    ],
    ['no muscle named', { ...calves, where: ['both-legs'], load: ['race'] }],
    ['no place at all', placePassedOver],
    ['mid-run, and hours long', { ...oneShin, when: ['middle'], load: ['as-usual'] }],
    [
      'numb on runs, told in the list',
      { ...calves, where: ['shin', 'both-legs'], feel: ['aches'], 'builds-signs': ['numb-foot'] },
    ],
    ['for months, and hours of it after a race', { ...oneShin, history: 'months' }],
    ['for months, and hours of it after a longer run', { ...calves, history: 'months', load: ['longer'] }],
    ['a thigh after the gym', thigh],
    ['both thighs after the gym', { ...thigh, where: ['quad', 'both-legs'] }],
    ['back of the thigh, the first hard run', { ...thigh, where: ['hamstring'], load: ['comeback'] }],
    ['arms after the gym', { ...thigh, where: ['arms-or-hands'] }],
  ])('is for today, hard and tense named first: %s', (_, says) => {
    const { triage, flags } = runner(says)
    expect(triage).toBe('same-day')
    expect(flags).toContain('limb-in-danger')
  })

  it.each<readonly [string, Answers]>([
    [
      'heavy legs and needles for minutes after a race',
      { ...calves, feel: ['weak', 'tingles'], lasts: 'minutes', load: ['race'] },
    ],
    ['tightens for minutes', { ...calves, lasts: 'minutes', load: ['race'] }],
    ['length not told, on runs alone', { ...calves, lasts: 'not-sure', when: ['middle'] }],
    [
      'a night cramp of which nobody knows how long',
      { ...calves, feel: ['locks', 'tingles'], lasts: 'not-sure', when: ['in-bed'] },
    ],
    ['now left, now right', { ...calves, where: ['calf', 'either-leg'] }],
    ['a thigh after a run as usual', { ...thigh, load: ['as-usual'] }],
    [
      'needles on runs alone, for minutes',
      { ...oneShin, feel: ['aches'], lasts: 'minutes', when: ['middle'], 'builds-signs': ['numb-foot'] },
    ],
    ['a nerve for months, without hard work', { ...oneShin, history: 'months', load: ['as-usual'] }],
    ['for years, after each race', { ...oneShin, history: 'years' }],
    [
      'two feet alone after four hours',
      { ...calves, where: ['foot', 'both-legs'], feel: ['aches', 'tingles'], load: ['over-4h'] },
    ],
    [
      'two feet alone after a longer run',
      { ...calves, where: ['foot', 'both-legs'], feel: ['aches', 'tingles'], load: ['longer'] },
    ],
    ['needles alone', { ...calves, feel: ['tingles'] }],
  ])('is not this: %s', (_, says) => {
    expect(runner(says).flags).not.toContain('limb-in-danger')
  })

  it.each<readonly [string, Answers]>([
    ['for years, after each race', { ...calves, feel: ['stays-tight', 'tingles'], history: 'years', load: ['race'] }],
    ['for years, after runs as usual', { ...oneShin, history: 'years', load: ['as-usual'] }],
    ['for months, without hard work', { ...oneShin, history: 'months', load: ['as-usual'] }],
  ])('is for a sports doctor, with no rubbing and no raises: %s', (_, says) => {
    const { triage, flags, assessment, planIds } = runner(says)
    expect(triage).toBe('see-doctor')
    expect(flags).toContain('exertional-compartment')
    for (const deed of ['rub-leg', 'load-leg', 'race'] as const) expect(assessment.plan.forbidden).toContain(deed)
    expect(planIds).not.toContain('calf-strengthening')
    expect(planIds).not.toContain('massage-during-cramp')
  })

  it('of arms takes work for the arms: after a run it is for a doctor in the next days', () => {
    const arms: Answers = { ...calves, where: ['arms-or-hands'], feel: ['aches', 'tingles'], load: ['race'] }
    const { triage, flags } = runner(arms)
    expect([triage, flags]).toEqual(['see-doctor', ['spine-nerve']])
  })

  it('is named where a nerve is suspected', () => {
    expect(redFlags['spine-nerve'].actions.join(' ')).toMatch(/[Hh]ard and tense.*emergency number/)
  })
})

it('forbids running while a foot goes numb on runs, and has it seen in two weeks', () => {
  const base: Answers = { 'signs-now': ['none'], health: ['18-39', 'well'] }
  const says: Answers = { ...base, where: ['shin', 'both-legs'], feel: ['tightens'], 'builds-signs': ['numb-foot'] }
  const { flags, assessment } = runner(says)
  expect(flags).toContain('exertional-compartment')
  expect(assessment.plan.forbidden.has('run')).toBe(true)
  expect(myAppointment(assess(says), says)?.within).toBe('two-weeks')
})
