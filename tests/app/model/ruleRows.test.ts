import { describe, expect, it } from 'vitest'
import { modelDocument } from '../../../src/app/model/modelDocument'
import { chosenRows, type RuleFilter, ruleRows } from '../../../src/app/model/ruleRows'
import { model } from '../../../src/content/model'
import { causeIds } from '../../../src/domain/vocabulary'

const rows = ruleRows(model)
const all: RuleFilter = { cause: '', question: '', direction: '', text: '' }

describe('the table of rules', () => {
  it('has a row for every rule of every cause', () => {
    expect(rows).toHaveLength(causeIds.reduce((sum, id) => sum + model.causes[id].rules.length, 0))
  })

  it('shows a changed rule without touching the page', () => {
    const [first, ...others] = model.causes['training-load'].rules
    if (first === undefined) throw new Error('training-load has lost its rules')
    const trainingLoad = { ...model.causes['training-load'], rules: [{ ...first, points: 2.5 }, ...others] }
    const changed = ruleRows({ ...model, causes: { ...model.causes, 'training-load': trainingLoad } })
    const at = changed.findIndex(({ cause }) => cause === 'training-load')
    expect(changed[at]?.points).toBe(2.5)
    expect(changed.filter((row, index) => row.points !== rows[index]?.points)).toHaveLength(1)
  })

  it('writes conditions in the words of the quiz', () => {
    expect(rows.map(({ when }) => when).filter((when) => /signs-now|last-part|\bundefined\b/.test(when))).toEqual([])
    expect(rows.some(({ when }) => when.includes('Weather: “Hot, used to it'))).toBe(true)
  })

  it('narrows to a cause, a question, a direction and a word', () => {
    const against = chosenRows(rows, { ...all, cause: 'dehydration', direction: 'against' }, 'cause')
    expect(against.length).toBeGreaterThan(0)
    expect(against.every(({ cause, points }) => cause === 'dehydration' && points < 0)).toBe(true)
    const ofShoes = chosenRows(rows, { ...all, question: 'shoes' }, 'cause')
    expect(ofShoes.every(({ when }) => when.includes('Shoes: '))).toBe(true)
    expect(chosenRows(rows, { ...all, text: 'no such words anywhere' }, 'cause')).toEqual([])
  })

  it('puts the heaviest rules first when asked', () => {
    const sizes = chosenRows(rows, all, 'heaviest').map(({ points }) => Math.abs(points))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })
})

describe('the rules as a file', () => {
  it('hold every cause, flag, measure and conflict, and their version', () => {
    const file = JSON.parse(modelDocument(model))
    expect(file.version).toMatch(/^\d{4}\.\d+\.\d+$/)
    for (const part of ['causes', 'redFlags', 'measures', 'conflicts'] as const) {
      expect(Object.keys(file[part])).toEqual(Object.keys(model[part]))
    }
  })
})
