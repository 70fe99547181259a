import { describe, expect, it } from 'vitest'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import type { Condition } from '../../../src/domain/conditions/condition'
import { conditionText } from '../../../src/domain/conditions/conditionText'
import { questionsIn } from '../../../src/domain/conditions/questionsIn'
import { readSlots, saidSlots } from '../../../src/domain/conditions/slots'

/** As it may come out of a file that a newer version wrote. */
const unknown = JSON.parse('{"kind":"maybe","of":[]}') as Condition

describe('a condition of a kind that nobody knows', () => {
  it.each([
    ['compiled', () => compileCondition(unknown)],
    ['put into words', () => conditionText(unknown, () => '')],
    ['asked for its questions', () => questionsIn(unknown)],
    ['asked for what it reads', () => readSlots(unknown)],
    ['asked for what makes it hold', () => saidSlots(unknown)],
  ])('is refused when it is %s', (_, ask) => {
    expect(ask).toThrow('Not a known case: {"kind":"maybe","of":[]}')
  })
})
