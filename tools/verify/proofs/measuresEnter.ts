import { compileModel, type Model } from '../../../src/domain/assess'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { type CauseId, type MeasureId, measureIds } from '../../../src/domain/vocabulary'
import { type CauseTable, runnersOf } from '../causeTable'
import { finisher, overlay } from '../overlay'
import { type Proof, proof, type Witness } from '../proof'

/** How many ways of fitting a measure, and how many runners of a cause, are put together. */
const most = { fitting: 30, caused: 400 }

/** Runners whom a measure fits. */
function fittingFor(model: Model, id: MeasureId): readonly Answers[] {
  const { fits } = model.measures[id]
  if (fits === undefined) return [{}]
  return runnersOf(model, fits, most.fitting)
}

/** Runners for whom a measure should be of use: they have a cause that it acts on, the one it helps most first. */
function* candidatesFor(model: Model, tables: readonly CauseTable[], id: MeasureId): Generator<Answers> {
  const fitting = fittingFor(model, id)
  yield* fitting
  const targets = Object.entries(model.measures[id].targets) as [CauseId, number][]
  for (const [target] of targets.toSorted(([, a], [, b]) => b - a)) {
    for (const { runners } of tables.filter((one) => one.id === target)) {
      for (const { answers } of runners.slice(0, most.caused)) for (const fit of fitting) yield overlay(answers, fit)
    }
  }
}

/** Every measure stands in the plan of some runner, who is shown and assessed by the app's own rules. */
export function measuresEnter(model: Model, tables: readonly CauseTable[]): Proof {
  const assess = compileModel(model)
  const finish = finisher(model)
  const faults: string[] = []
  const witnesses: Witness[] = []
  let states = 0
  for (const id of measureIds) {
    let found: Answers | undefined
    for (const candidate of candidatesFor(model, tables, id)) {
      states += 1
      const answers = finish(candidate)
      if (!assess(answers).plan.items.some(({ measure }) => measure === id)) continue
      found = answers
      break
    }
    if (found === undefined) faults.push(`no runner was found whose plan holds ${id}`)
    else witnesses.push({ shows: `${id} stands in the plan`, answers: found })
  }
  return proof('every measure can enter a plan', states, {
    faults,
    notes: [`${witnesses.length} of ${measureIds.length} measures found in a plan`],
    witnesses,
  })
}
