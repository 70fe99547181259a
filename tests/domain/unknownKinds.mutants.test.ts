import { describe, expect, it } from 'vitest'
import { compileCondition } from '../../src/domain/compileCondition'
import type { Condition } from '../../src/domain/condition'
import { conditionText } from '../../src/domain/conditionText'
import { questionsIn } from '../../src/domain/feeds'
import { readSlots } from '../../src/domain/readSlots'
import { saidSlots } from '../../src/domain/saidSlots'

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
