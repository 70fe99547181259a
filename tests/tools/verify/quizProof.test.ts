import { describe, expect, it } from 'vitest'
import { askingOrder as ours } from '../../../src/content/sections'
import { every, is, not } from '../../../src/domain/conditions/condition'
import { type QuestionId, questionIds } from '../../../src/domain/questionnaire/questionnaire'
import { questionsReached } from '../../../tools/verify/proofs/questionsReached'

const askingOrder: readonly QuestionId[] = ['where', 'stitch', 'heat']
const ribs = is('where', 'ribs')

describe('the proof that every question is reached', () => {
  it('passes a quiz that leads everywhere, and counts its screens', () => {
    const { faults, notes, states } = questionsReached({ askingOrder, askedIf: { stitch: ribs } }, askingOrder)
    expect(faults).toEqual([])
    expect(notes[0]).toContain('longest walk 3 screens')
    expect(notes[1]).toContain('at most 2 screens')
    expect(states).toBeGreaterThan(1)
  })

  it('finds a question that nobody is ever asked', () => {
    const { faults } = questionsReached({ askingOrder, askedIf: { stitch: every(ribs, not(ribs)) } }, askingOrder)
    expect(faults).toEqual(['stitch is never asked'])
  })

  it('finds a question that hangs on one that comes later', () => {
    const { faults } = questionsReached({ askingOrder, askedIf: { where: is('heat', 'cold') } }, askingOrder)
    expect(faults).toContain('whether where is asked hangs on heat, which does not come before it')
    expect(faults).toContain('where is never asked')
  })

  it('finds a question that stands in no section, and one that stands in two', () => {
    const { faults } = questionsReached({ askingOrder: ['where', 'heat', 'where'], askedIf: {} }, askingOrder)
    expect(faults).toEqual(['where stands in 2 places', 'stitch stands in no section, so nobody is asked it'])
  })

  it('misses a question of ours that was forgotten', () => {
    const [forgotten, ...others] = ours.toReversed()
    const { faults } = questionsReached({ askingOrder: others.toReversed(), askedIf: {} })
    expect(faults).toContain(`${forgotten} stands in no section, so nobody is asked it`)
  })

  it('finds a quiz that is too long', () => {
    const long: readonly QuestionId[] = [...questionIds, ...Array.from({ length: 21 }, () => 'heat' as const)]
    const { faults } = questionsReached({ askingOrder: long, askedIf: {} })
    expect(faults).toContainEqual(expect.stringMatching(/^a walk has \d+ screens: /))
    expect(faults).toContainEqual(expect.stringMatching(/^a typical runner sees \d+ screens$/))
  })
})
