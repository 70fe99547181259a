import { describe, expect, it } from 'vitest'
import { reassurance } from '../../src/content/reassurance'
import { cardFor } from '../../src/content/tomorrow/cardFor'
import { judge } from '../../src/domain/conditions/compileCondition'
import type { Answers } from '../../src/domain/quiz/questionnaire'
import { runner } from '../support/runner'

const twitches: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['twitches'],
  when: ['at-rest'],
  history: 'few',
  'rest-signs': ['none'],
  health: ['18-39', 'medicines'],
  medicines: ['none'],
  supplements: ['caffeine'],
  habits: ['poor-sleep'],
}
const card = (says: Answers) =>
  cardFor(runner(says).assessment, says)
    .lines.map(({ say }) => say)
    .join(' ')

describe('twitches at rest, and nothing else', () => {
  it('are calmed, with coffee and sleep as what to do', () => {
    const { triage, leading } = runner(twitches)
    expect(triage).toBe('self-care')
    expect(leading).not.toContain('medical-condition')
    expect(judge(reassurance.twitches.when, twitches)).toBe('holds')
    expect(card(twitches)).toMatch(/less coffee and more sleep/i)
    expect(card(twitches)).not.toMatch(/twitches, walk/)
  })

  it.each([
    ['weak as well', { ...twitches, feel: ['twitches', 'weak'] }],
    ['before it locks', { ...twitches, feel: ['twitches', 'locks'] }],
    ['with a muscle that thins', { ...twitches, 'rest-signs': ['wasting'] }],
    ['with the signs at rest not told', { ...twitches, 'rest-signs': ['not-sure'] }],
  ] as const)('%s are not', (_, says) => {
    expect(judge(reassurance.twitches.when, says as Answers)).not.toBe('holds')
  })
})
