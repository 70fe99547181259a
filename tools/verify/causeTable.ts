import type { Model } from '../../src/domain/assess'
import type { Cause } from '../../src/domain/causes/cause'
import { compileCauses, type Finding } from '../../src/domain/causes/rankCauses'
import type { AnswerSheet } from '../../src/domain/conditions/answerSheet'
import type { Condition } from '../../src/domain/conditions/condition'
import { type CauseId, causeIds } from '../../src/domain/vocabulary'
import { type Space, spaceOf } from './space'

/** Holds for nobody. */
const nobody: Condition = { kind: 'some', of: [] }

/** What the app's own rules find of one cause. The others are put out of scope, as they add nothing to it. */
export function soloFinding(model: Model, id: CauseId, cause: Cause): (sheet: AnswerSheet) => Finding | undefined {
  const others = Object.fromEntries(causeIds.map((other) => [other, { ...model.causes[other], scope: nobody }]))
  const findings = compileCauses({ ...others, [id]: cause } as Model['causes'])
  return (sheet) => findings(sheet)[0]
}

/** Everything that decides the points of a cause. */
const conditionsOf = ({ scope, rules, limits }: Cause): readonly Condition[] => [
  ...(scope === undefined ? [] : [scope]),
  ...rules.map(({ when }) => when),
  ...limits.map(({ when }) => when),
]

/** The points of a cause in every state that it can tell apart. */
export type CauseTable = {
  readonly id: CauseId
  readonly cause: Cause
  readonly space: Space
  /** By code. NaN where no walk leads; minus infinity out of scope, which ranks below anything. */
  readonly points: Float64Array
  /** How many of the states a walk leads to. */
  readonly states: number
}

export function causeTable(model: Model, id: CauseId): CauseTable {
  const cause = model.causes[id]
  const space = spaceOf(model, conditionsOf(cause))
  const find = soloFinding(model, id, cause)
  const points = new Float64Array(space.size).fill(Number.NaN)
  let states = 0
  space.eachReachable((sheet, choice) => {
    states += 1
    points[space.codeOf(choice)] = find(sheet)?.points ?? Number.NEGATIVE_INFINITY
    return false
  })
  return { id, cause, space, points, states }
}

export const causeTables = (model: Model): readonly CauseTable[] => causeIds.map((id) => causeTable(model, id))
