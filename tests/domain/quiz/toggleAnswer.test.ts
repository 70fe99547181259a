import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionIds, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { answerProblem } from '../../../src/domain/quiz/readAnswers'
import { toggleAnswer } from '../../../src/domain/quiz/toggleAnswer'

describe('tapping an answer', () => {
  it('ticks it, and taps it off again', () => {
    expect(toggleAnswer('where', [], 'calf')).toEqual(['calf'])
    expect(toggleAnswer('where', ['calf', 'foot'], 'calf')).toEqual(['foot'])
    expect(toggleAnswer('where', ['calf'], 'calf')).toEqual([])
  })

  it('keeps the order of the questionnaire, whatever came first', () => {
    expect(toggleAnswer('where', ['hamstring', 'foot'], 'calf')).toEqual(['calf', 'foot', 'hamstring'])
  })

  it.each(['none', 'not-sure'])('clears everything else for "%s"', (alone) => {
    expect(toggleAnswer('signs-now', ['chest', 'fluids'], alone)).toEqual([alone])
  })

  it.each(['none', 'not-sure'])('takes "%s" back once something is ticked', (alone) => {
    expect(toggleAnswer('signs-now', [alone], 'chest')).toEqual(['chest'])
  })

  it('lets the newest tap win where two answers shut each other out', () => {
    expect(toggleAnswer('drinking', ['hardly', 'salt-marks'], 'schedule')).toEqual(['schedule', 'salt-marks'])
    expect(toggleAnswer('load', ['longer', 'harder', 'under-1h'], 'as-usual')).toEqual(['under-1h', 'as-usual'])
  })

  it('never builds an impossible answer, in any order of taps', () => {
    const many = questionIds.filter((id) => shapeOf(id).kind === 'many')
    const taps = fc
      .constantFrom(...many)
      .chain((id) => fc.tuple(fc.constant(id), fc.array(fc.constantFrom(...shapeOf(id).answers), { maxLength: 20 })))
    fc.assert(
      fc.property(taps, ([id, tapped]) => {
        let given: readonly string[] = []
        for (const answer of tapped) {
          const was = given.includes(answer)
          given = toggleAnswer(id, given, answer)
          expect(given.includes(answer)).toBe(!was)
          expect(answerProblem(id, given)).toBeUndefined()
        }
      }),
      { numRuns: 300 },
    )
  })
})
