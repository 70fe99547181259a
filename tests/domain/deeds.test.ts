import { describe, expect, it } from 'vitest'
import { allowed, forbiddenBy } from '../../src/domain/deeds'

describe('a deed that is forbidden', () => {
  it('takes every kind of it along: who must not run must not run fast, long, uphill or in heat', () => {
    expect([...forbiddenBy(['run'])]).toEqual([
      'run',
      'run-long',
      'run-fast',
      'race',
      'run-in-heat',
      'run-hills',
      'change-gait',
    ])
    expect([...forbiddenBy(['exercise-leg'])]).toEqual(['exercise-leg', 'load-leg', 'jump', 'stand-on-soft'])
  })

  it('leaves the wider one alone: who must not jump may run', () => {
    expect([...forbiddenBy(['jump', 'drink-salty'])]).toEqual(['jump', 'drink-salty'])
  })

  it('rules out what asks for it, and nothing that asks for something else', () => {
    const forbidden = forbiddenBy(['run'])
    expect(allowed(['take-sugar', 'run-hills'], forbidden)).toBe(false)
    expect(allowed(['load-leg'], forbidden)).toBe(true)
    expect(allowed(undefined, forbidden)).toBe(true)
  })
})
