import { describe, expect, it } from 'vitest'
import { model } from '../../../src/content/model'
import { inBothUnits } from '../../../src/domain/quantity'
import { quizDocument } from '../../../tools/ask/quizDocument'

const printed = quizDocument('1', model)

describe('the printed questionnaire', () => {
  it('holds every question in asking order, the safety questions too', () => {
    expect(printed.questions.map(({ id }) => id)).toEqual(model.askingOrder)
    expect(printed.questions.map(({ topic }) => topic)).toContain('safety')
  })

  it('labels every answer that can be given', () => {
    const labels = printed.questions.flatMap(({ options }) => options.map(({ label }) => label))
    expect(labels.filter((label) => label.trim() === '' || /[{}]/.test(label))).toEqual([])
    for (const { options } of printed.questions) expect(options.length).toBeGreaterThan(1)
  })

  it('tells which answers stand alone', () => {
    const one = printed.questions.find(({ id }) => id === 'heat')
    expect(one?.alone).toEqual(['not-sure'])
  })

  it('tells when a question is asked, as data and in words', () => {
    const asked = printed.questions.find(({ id }) => id === 'stitch')
    expect(asked?.onlyIf).toEqual({ kind: 'is', question: 'where', answer: 'ribs' })
    expect(asked?.onlyIfText).toBe('where says ribs')
    const always = printed.questions.find(({ id }) => id === 'signs-now')
    expect(always?.onlyIf).toBeNull()
  })

  it('gives quantities in both units', () => {
    expect(inBothUnits('about {km:10} at {c:25}')).toBe('about 10 km (6 miles) at 25 °C (77 °F)')
    expect(inBothUnits('no quantity')).toBe('no quantity')
  })
})
