import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/content/measures'
import { tellMeasure } from '../../../src/domain/plan/tellMeasure'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { measureIds } from '../../../src/domain/vocabulary'

const cautionsFor = (answers: Answers) =>
  measureIds.flatMap((id) => tellMeasure(measures[id], answers, new Set()).cautions)
const groups = /^(Pregnant|Under 18|Over 65|Water tablets|Asthma|Diabetes|High blood pressure|Kidney)/

describe('a caution that names a group', () => {
  it('is not shown to a runner who has ruled it out', () => {
    const well: Answers = { health: ['18-39', 'well'] }
    expect(cautionsFor(well).filter(({ say }) => groups.test(say))).toEqual([])
  })

  it('stays for a runner who was not asked or is not sure', () => {
    for (const answers of [{}, { health: ['not-sure'] }] as const) {
      expect(cautionsFor(answers)).toHaveLength(measureIds.reduce((sum, id) => sum + measures[id].cautions.length, 0))
    }
  })

  it('is marked as theirs for a runner in the group, and is then never folded', () => {
    const yours = cautionsFor({ health: ['18-39', 'condition'], conditions: ['diabetes'] }).filter((one) => one.yours)
    expect(yours.map(({ say }) => say)).toContainEqual(expect.stringContaining('Diabetes'))
    expect(cautionsFor({}).filter((one) => one.yours)).toEqual([])
  })
})
