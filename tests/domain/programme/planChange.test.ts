import { expect, it } from 'vitest'
import { assess } from '../../../src/content/model'
import { actions } from '../../../src/content/programme/actions'
import { mostTakenOn } from '../../../src/domain/programme/choices'
import { planChange } from '../../../src/domain/programme/planChange'
import { propose } from '../../../src/domain/programme/propose'
import type { MeasureId } from '../../../src/domain/vocabulary'
import { runners } from '../../support/runners'

const given = assess(runners.racesTooFast)
const proposed = propose(given, actions).map(({ measure }) => measure)

it('says nothing while all that was taken on still stands, however much was left out', () => {
  expect(planChange(proposed, given, actions)).toBeUndefined()
  expect(planChange(proposed.slice(0, 1), given, actions)).toBeUndefined()
  expect(planChange([], given, actions)).toBeUndefined()
})

it('names what has gone, and what the plan proposes in its place', () => {
  const change = planChange(['breathing-for-stitch'], given, actions)
  expect(change).toEqual({ gone: ['breathing-for-stitch'], added: proposed })
})

it('fills only the places that became free', () => {
  const full: readonly MeasureId[] = ['breathing-for-stitch', ...proposed.slice(0, mostTakenOn - 1)]
  expect(planChange(full, given, actions)?.added).toHaveLength(1)
})
