import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/domain/quiz/questionnaire'
import { sharpen } from '../../../src/domain/what-if/sharpen'
import { assessmentWith } from '../../support/smallAssessment'

/** Heat decides the order, cold water an urgent sign; nights decide a word; shoes nothing. */
function assess({ heat, night, shoes, 'sickle-signs': sickle }: Answers) {
  if (sickle === 'today') return assessmentWith({ triage: 'emergency' })
  const hot = heat === 'hot-used' || heat === 'hot-not-used'
  return assessmentWith({
    points: {
      dehydration: hot ? 5 : 1,
      'training-load': night?.includes('toes-pointed') ? 7 : 3,
      medicines: shoes === 'worn' ? -8 : -9,
    },
  })
}

const asked = ['sickle-signs', 'night', 'heat', 'shoes'] as const

describe('the questions that would sharpen a result', () => {
  it('are the open ones that can change the lead, most decisive first', () => {
    expect(sharpen(assess, { heat: 'not-sure', night: ['not-sure'], shoes: 'not-sure' }, asked)).toEqual([
      { question: 'heat', decisive: 2, of: 6, urgent: false },
      { question: 'sickle-signs', decisive: 1, of: 3, urgent: true },
      { question: 'night', decisive: 1, of: 4, urgent: false },
    ])
  })

  it('are none that has an answer, and none that was not asked', () => {
    const open = sharpen(assess, { heat: 'cold', night: ['none'] }, ['heat', 'night', 'shoes'])
    expect(open).toEqual([])
  })

  it('include one with nothing ticked', () => {
    expect(sharpen(assess, {}, ['night'])).toEqual([{ question: 'night', decisive: 1, of: 4, urgent: false }])
  })

  it('change a word as well as an order', () => {
    const warm = (answers: Answers) => assessmentWith({ points: { dehydration: answers.heat === 'mild' ? -1 : 1 } })
    expect(sharpen(warm, {}, ['heat'])).toMatchObject([{ decisive: 1 }])
  })

  it('count a change from one urgency to another', () => {
    const urgent = (answers: Answers) =>
      assessmentWith({ triage: answers['sickle-signs'] === 'never' ? 'same-day' : 'emergency' })
    expect(sharpen(urgent, {}, ['sickle-signs'])).toMatchObject([{ decisive: 1, urgent: true }])
  })
})
