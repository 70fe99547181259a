import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { answersThen } from '../../../src/state/results/answersThen'
import { restoreVisit } from '../../../src/state/savedVisit'
import { copyWorld } from '../../support/copyWorld'

/** What an app wrote on a device while the question about shoes took one answer. */
const kept = (shoes: string, format = 2) =>
  `{"format":${format},"id":"old","rules":"2026.12.3","answers":{"where":{"as":["calf"],"at":1},"shoes":{"as":"${shoes}","at":7},"foot-strike":{"as":"midfoot","at":8}}}`

describe('a pair of shoes that was told of in one answer', () => {
  it.each(shapeOf('shoes').answers)('is kept, and not asked about again: %s', (answer) => {
    for (const format of [1, 2]) {
      expect(restoreVisit(kept(answer, format))).toEqual({
        kind: 'record',
        id: 'old',
        lost: 0,
        value: {
          rules: '2026.12.3',
          answers: { where: ['calf'], shoes: [answer], 'foot-strike': 'midfoot' },
          stamps: { where: 1, shoes: 7, 'foot-strike': 8 },
        },
      })
    }
  })

  it('stands in a past result', () => {
    const told = { triage: 'self-care', causes: [], measures: [] }
    const past = { at: 1, rules: '2026.12.3', format: 2, answers: { where: ['calf'], shoes: 'changed-flat' }, told }
    expect(answersThen(past)).toEqual({ lost: 0, answers: { where: ['calf'], shoes: ['changed-flat'] } })
  })

  it('comes back with a copy, of everything or of the answers alone', () => {
    const everything = `{"uncramp":"copy","format":1,"made":1,"people":[{"id":"first","name":"You","records":{"visit":${kept('worn')}},"aside":[]}]}`
    for (const text of [everything, kept('worn')]) {
      const world = copyWorld()
      world.copyIn(text)
      expect(world.said()).toEqual({ where: ['calf'], shoes: ['worn'], 'foot-strike': 'midfoot' })
      expect(world.records.notices.getState()).toEqual([])
    }
  })
})
