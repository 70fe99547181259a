import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/domain/conditions/compileCondition'
import {
  atLeast,
  type Condition,
  every,
  is,
  isAny,
  not,
  some,
  type Truth,
  unsaid,
} from '../../../src/domain/conditions/condition'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'

/** Three conditions whose verdicts one runner can set at will. */
const yes = is('heat', 'mild')
const no = is('shoes', 'worn')
const open = is('sleep', 'never')
const runner: Answers = { heat: 'mild', shoes: ['fresh'] }
const parts: { readonly [V in Truth]: Condition } = { holds: yes, fails: no, unknown: open }

describe('what a runner said', () => {
  it('holds, fails or stays unknown for one answer', () => {
    expect(judge(yes, runner)).toBe('holds')
    expect(judge(no, runner)).toBe('fails')
    expect(judge(open, runner)).toBe('unknown')
  })

  it.each<Answers>([{}, { where: [] }, { where: ['not-sure'] }])('is not a no when the runner says %j', (says) => {
    expect(judge(is('where', 'calf'), says)).toBe('unknown')
    expect(judge(isAny('where', 'calf', 'foot'), says)).toBe('unknown')
    expect(judge(not(is('where', 'calf')), says)).toBe('unknown')
  })

  it('is not a no when one answer was asked and the runner is not sure', () => {
    expect(judge(is('heat', 'mild'), { heat: 'not-sure' })).toBe('unknown')
    expect(judge(not(is('heat', 'mild')), { heat: 'not-sure' })).toBe('unknown')
  })

  it('is a no for everything left unticked once one answer is ticked', () => {
    expect(judge(is('where', 'calf'), { where: ['foot'] })).toBe('fails')
    expect(judge(is('signs-now', 'chest'), { 'signs-now': ['none'] })).toBe('fails')
    expect(judge(is('signs-now', 'none'), { 'signs-now': ['chest'] })).toBe('fails')
  })

  it('counts among other answers', () => {
    expect(judge(is('where', 'calf'), { where: ['foot', 'calf'] })).toBe('holds')
    expect(judge(isAny('where', 'shin', 'calf'), { where: ['foot', 'calf'] })).toBe('holds')
    expect(judge(isAny('where', 'shin', 'quad'), { where: ['foot', 'calf'] })).toBe('fails')
  })
})

describe('conditions put together', () => {
  it.each<readonly [Truth, Truth, every: Truth, some: Truth]>([
    ['holds', 'holds', 'holds', 'holds'],
    ['holds', 'fails', 'fails', 'holds'],
    ['holds', 'unknown', 'unknown', 'holds'],
    ['fails', 'holds', 'fails', 'holds'],
    ['fails', 'fails', 'fails', 'fails'],
    ['fails', 'unknown', 'fails', 'unknown'],
    ['unknown', 'holds', 'unknown', 'holds'],
    ['unknown', 'fails', 'fails', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s and %s: every %s, some %s', (left, right, all, any) => {
    expect(judge(every(parts[left], parts[right]), runner)).toBe(all)
    expect(judge(some(parts[left], parts[right]), runner)).toBe(any)
  })

  it.each<readonly [Truth, not: Truth, unsaid: Truth]>([
    ['holds', 'fails', 'fails'],
    ['fails', 'holds', 'holds'],
    ['unknown', 'unknown', 'holds'],
  ])('what %s: not %s, unsaid %s', (verdict, denied, silent) => {
    expect(judge(not(parts[verdict]), runner)).toBe(denied)
    expect(judge(unsaid(parts[verdict]), runner)).toBe(silent)
  })

  it.each<readonly [number, readonly Truth[], Truth]>([
    [2, ['holds', 'holds', 'fails'], 'holds'],
    [2, ['holds', 'holds', 'unknown'], 'holds'],
    [2, ['holds', 'unknown', 'fails'], 'unknown'],
    [2, ['holds', 'fails', 'fails'], 'fails'],
    [2, ['unknown', 'fails', 'fails'], 'fails'],
    [2, ['unknown', 'unknown', 'fails'], 'unknown'],
    [3, ['holds', 'holds', 'unknown'], 'unknown'],
    [3, ['holds', 'holds', 'fails'], 'fails'],
    [1, ['fails', 'unknown'], 'unknown'],
    [0, ['fails', 'fails'], 'holds'],
  ])('at least %i of %j: %s', (count, verdicts, expected) => {
    expect(judge(atLeast(count, ...verdicts.map((verdict) => parts[verdict])), runner)).toBe(expected)
  })

  it('has nothing to fail for every of nothing, and nothing to hold for some of nothing', () => {
    expect(judge(every(), {})).toBe('holds')
    expect(judge(some(), {})).toBe('fails')
  })

  it('keeps silence unknown however deep it lies', () => {
    expect(judge(not(every(yes, some(no, not(open)))), runner)).toBe('unknown')
  })
})
