import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepEarlyAnswers } from '../../src/app/question/earlyAnswers'
import { shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { answerProblem } from '../../src/domain/quiz/readAnswers'
import { saidOn } from '../../src/early/said'
import { uiWorld } from '../support/uiWorld'

const pageWith = (said: string): HTMLElement => {
  const page = document.createElement('div')
  page.dataset.said = said
  return page
}

describe('what stands on the device as said before the app came', () => {
  it('is read where it is answers by question', () => {
    expect(saidOn(pageWith('{"signs-now":["none"]}'))).toEqual({ 'signs-now': ['none'] })
  })

  it.each(['null', '[]', '["none"]', '7', '"none"', 'true', '{"signs-now":', ''])(
    'is nothing where it is %j',
    (text) => {
      expect(saidOn(pageWith(text))).toEqual({})
    },
  )

  it('never keeps the app from opening, whatever it is, and is kept only where the quiz has that answer', () => {
    const ticks = fc.subarray([...shapeOf('signs-now').answers, ...shapeOf('where').answers, 'elsewhere'])
    const answers = fc.dictionary(fc.constantFrom('signs-now', 'where', 'age'), fc.oneof(fc.jsonValue(), ticks))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          answers.map((it) => JSON.stringify(it)),
        ),
        (text) => {
          const { visit } = uiWorld()
          keepEarlyAnswers(visit, saidOn(pageWith(text)))
          const kept = Object.entries(visit.getState().answers)
          expect(kept.filter(([question, given]) => answerProblem(question, given) !== undefined)).toEqual([])
        },
      ),
    )
  })
})
