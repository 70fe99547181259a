import { describe, expect, it } from 'vitest'
import { afterChange, canChange } from '../../../src/domain/what-if/possibleChange'

const rest = { question: 'load', from: ['longer', 'harder'], to: 'as-usual' } as const

describe('a change', () => {
  it('can be made by whoever does any of what it ends', () => {
    expect(canChange({ load: ['2-to-4h', 'harder'] }, rest)).toBe(true)
    expect(canChange({ load: ['2-to-4h'] }, rest)).toBe(false)
    expect(canChange({ 'warm-up': 'short' }, { question: 'warm-up', from: ['short'] })).toBe(true)
    expect(canChange({}, rest)).toBe(false)
  })

  it('keeps the other answers, in the order of the questionnaire, and those to other questions', () => {
    expect(afterChange({ load: ['2-to-4h', 'longer', 'harder', 'tired-legs'], heat: 'cold' }, rest)).toEqual({
      load: ['2-to-4h', 'tired-legs', 'as-usual'],
      heat: 'cold',
    })
  })

  it('claims nothing that an answer which stays shuts out', () => {
    const ease = { question: 'load', from: ['fast-start'], to: 'easy', say: '' } as const
    expect(afterChange({ load: ['harder', 'fast-start'] }, ease)).toEqual({ load: ['harder'] })
  })

  it('puts one answer in place of another where only one can be given', () => {
    expect(afterChange({ 'warm-up': 'short' }, { question: 'warm-up', from: ['short'], to: 'ten-minutes' })).toEqual({
      'warm-up': 'ten-minutes',
    })
  })

  it('takes along what goes with the habit', () => {
    const drink = { question: 'drinking', from: ['hardly'], goesWith: ['lighter'], to: 'to-thirst' } as const
    expect(afterChange({ drinking: ['hardly', 'salt-marks', 'lighter'] }, drink)).toEqual({
      drinking: ['to-thirst', 'salt-marks'],
    })
  })

  it('leaves "none" where there is such an answer and silence where there is not, if nothing is left', () => {
    const sheets = { question: 'night', from: ['toes-pointed'] } as const
    expect(afterChange({ night: ['toes-pointed'] }, sheets)).toEqual({ night: ['none'] })
    expect(afterChange({ night: ['toes-pointed', 'sits-all-day'] }, sheets)).toEqual({ night: ['sits-all-day'] })
    expect(afterChange({ load: ['longer'], heat: 'cold' }, { question: 'load', from: ['longer'] })).toEqual({
      heat: 'cold',
    })
  })
})
