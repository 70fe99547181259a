import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { tellAll, tellMeasure } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'

describe('the stretch of a plan', () => {
  const { 'relief-stretch': stretch } = measures
  const named = (answers: Answers) =>
    tellMeasure(stretch, answers, new Set()).steps.map((step) => step.split(/[:\s]/)[0])

  it('is told for the muscles that cramp and for no others', () => {
    expect(named({ where: ['hamstring'], when: ['last-part'], sleep: 'never' })).toEqual(['Hamstring', 'Hold'])
    expect(named({ where: ['calf', 'foot'], when: ['last-part'], sleep: 'never' })).toEqual([
      'Calf',
      'Bend',
      'Foot',
      'Hold',
    ])
  })

  it('is told for all of them to someone who cramps all over the legs, and in bed to someone who wakes from it', () => {
    expect(named({ where: ['several-muscles'], when: ['in-bed'], sleep: 'most-weeks' })).toEqual(
      tellAll(stretch).steps.map((step) => step.split(/[:\s]/)[0]),
    )
  })

  it('leaves nothing out that the answers do not rule out', () => {
    expect(tellMeasure(stretch, {}, new Set()).steps).toEqual(tellAll(stretch).steps)
    expect(named({ where: ['quad'] })).toEqual(['Thigh', 'Hold'])
    expect(named({ where: ['foot'] })).toEqual(['Foot', 'Hold', 'In'])
  })
})
