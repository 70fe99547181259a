import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepEarlyAnswers } from '../../src/app/question/earlyAnswers'
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

  it('never keeps the app from opening, whatever it is', () => {
    const answers = fc.dictionary(fc.constantFrom('signs-now', 'where', 'age'), fc.jsonValue())
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          answers.map((it) => JSON.stringify(it)),
        ),
        (text) => {
          keepEarlyAnswers(uiWorld().visit, saidOn(pageWith(text)))
        },
      ),
    )
  })
})
