import { describe, expect, it } from 'vitest'
import { redFlags } from '../../../../src/content/redFlags'
import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import { runner } from '../../../support/runner'

const pregnant: Answers = {
  'signs-now': ['none'],
  where: ['hip-or-groin', 'both-legs'],
  feel: ['aches'],
  lasts: 'hours',
  when: ['hours-after'],
  history: 'first-ever',
  'builds-signs': ['none'],
  'sudden-signs': ['none'],
  'clot-risk': ['none'],
  health: ['18-39', 'pregnant'],
  'pregnancy-signs': ['none'],
}
const { lasts: _, ...untimed } = pregnant

describe('pregnant, and a pain low down that stays', () => {
  it.each<readonly [string, Answers]>([
    ['both sides, for hours', pregnant],
    ['no side, for hours', { ...pregnant, where: ['hip-or-groin'] }],
    ['for days', { ...pregnant, lasts: 'days' }],
    ['at rest', { ...pregnant, when: ['at-rest'] }],
    ['sharp, length skipped', { ...untimed, feel: ['sharp'] }],
    ['tight, length not sure', { ...pregnant, feel: ['stays-tight'], lasts: 'not-sure' }],
    ['mid-run, length not sure', { ...pregnant, when: ['middle'], lasts: 'not-sure' }],
  ])('is for today, and with a faint or bleeding an emergency: %s', (_, says) => {
    const { triage, flags } = runner(says)
    expect(triage).toBe('same-day')
    expect(flags).toContain('pregnancy-urgent')
    expect(redFlags['pregnancy-urgent'].actions.join(' ')).toMatch(
      /faint, pain at the tip of the shoulder, or heavy bleeding: call your emergency number/,
    )
  })

  it.each<readonly [string, Answers]>([
    ['a stab of seconds', { feel: ['sharp'], lasts: 'seconds', when: ['middle'] }],
    ['minutes', { lasts: 'minutes', when: ['middle'] }],
    ['a cramp that locks', { feel: ['locks'], lasts: 'seconds', when: ['in-bed'] }],
    ['as long as the run', { lasts: 'until-i-stop', when: ['middle'] }],
  ])('is not %s', (_, says) => {
    expect(runner({ ...pregnant, ...says }).triage).toBe('see-doctor')
  })
})
