import { describe, expect, it } from 'vitest'
import { quiz } from '../../../src/content/quiz'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'

const early = (where: NonNullable<Answers['where']>): Answers => ({ where, feel: ['locks'], when: ['first-minutes'] })
const asked = (answers: Answers): boolean => quiz.asked(answers).includes('early-signs')

describe('the signs of muscle that lacks fuel', () => {
  it('are asked about where cramps in the first minutes may be of both sides', () => {
    for (const where of [['calf'], ['calf', 'both-legs'], ['calf', 'either-leg'], ['not-sure']] as const)
      expect(asked(early(where)), JSON.stringify(where)).toBe(true)
  })

  it('are not asked about where it is always the same leg, unless more than a leg cramps', () => {
    expect(asked(early(['calf', 'same-leg']))).toBe(false)
    expect(asked(early(['several-muscles', 'same-leg']))).toBe(true)
    expect(asked(early(['calf', 'arms-or-hands', 'same-leg']))).toBe(true)
  })
})
