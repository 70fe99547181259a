import { describe, expect, it } from 'vitest'
import { every, is, not } from '../../../src/domain/conditions/condition'
import type { QuestionId } from '../../../src/domain/quiz/questionnaire'
import { questionsReached } from '../../../tools/verify/proofs/questionsReached'

const askingOrder: readonly QuestionId[] = ['where', 'stitch', 'heat']
const ribs = is('where', 'ribs')

describe('the proof that every question is reached', () => {
  it('passes a quiz that leads everywhere, and counts its screens', () => {
    const { faults, notes, states } = questionsReached({ askingOrder, askedIf: { stitch: ribs } })
    expect(faults).toEqual([])
    expect(notes[0]).toContain('longest walk 3 screens')
    expect(notes[1]).toContain('at most 2 screens')
    expect(states).toBeGreaterThan(1)
  })

  it('finds a question that nobody is ever asked', () => {
    const { faults } = questionsReached({ askingOrder, askedIf: { stitch: every(ribs, not(ribs)) } })
    expect(faults).toEqual(['stitch is never asked'])
  })

  it('finds a question that hangs on one that comes later', () => {
    const { faults } = questionsReached({ askingOrder, askedIf: { where: is('heat', 'cold') } })
    expect(faults).toContain('whether where is asked hangs on heat, which does not come before it')
    expect(faults).toContain('where is never asked')
  })

  it('finds a quiz that is too long', () => {
    const long: readonly QuestionId[] = Array.from({ length: 21 }, () => 'heat')
    expect(questionsReached({ askingOrder: long, askedIf: {} }).faults).toEqual([
      expect.stringContaining('a walk has 21 screens'),
      'a typical runner sees 21 screens',
    ])
  })
})
