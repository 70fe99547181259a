import type { Model } from '../../../src/domain/assess'
import type { Causes } from '../../../src/domain/causes/rankCauses'
import { blankSheet } from '../../../src/domain/conditions/answerSheet'
import { compilePlan } from '../../../src/domain/plan/buildPlan'
import type { Conflicts, Measures } from '../../../src/domain/plan/measure'
import { type ConflictId, causeIds, conflictIds, type MeasureId, measureIds } from '../../../src/domain/vocabulary'
import { finding } from '../everything'
import { type Proof, proof } from '../proof'

type Pair = {
  readonly id: ConflictId
  readonly together: readonly MeasureId[]
  /** What may be taken out to settle it: one of these lists. */
  readonly ways: readonly (readonly MeasureId[])[]
}

/** Every subset of a list. */
function subsets<T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] {
  if (first === undefined) return [[]]
  return subsets(rest).flatMap((some) => [some, [first, ...some]])
}

/** Every order of a list. */
function orders<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list]
  return list.flatMap((one, at) => orders(list.toSpliced(at, 1)).map((rest) => [one, ...rest]))
}

/** Every set of pairs, each settled in one of its ways. */
function settlings([first, ...rest]: readonly Pair[]): readonly ReadonlyMap<Pair, readonly MeasureId[]>[] {
  if (first === undefined) return [new Map()]
  return settlings(rest).flatMap((held) => [held, ...first.ways.map((way) => new Map(held).set(first, way))])
}

/**
 * The plan is filled again, with one more pair settled, until no unsettled pair stands in it. So whatever it is that chooses,
 * the last plan is chosen from what the settled pairs leave, and has no unsettled pair in it. This goes over every set of
 * settled pairs and every choice among the measures concerned.
 */
function anyFilling(pairs: readonly Pair[], members: readonly MeasureId[]) {
  const faults = new Set<string>()
  let states = 0
  const choices = subsets(members)
  for (const settled of settlings(pairs)) {
    const out = new Set([...settled.values()].flat())
    for (const chosen of choices) {
      states += 1
      const left = new Set(chosen.filter((id) => !out.has(id)))
      const standing = pairs.filter(({ together }) => together.every((id) => left.has(id)))
      if (standing.some((pair) => !settled.has(pair))) continue
      for (const { id, together } of standing) faults.add(standsTogether(id, together))
    }
  }
  return { faults, states }
}

/**
 * The app's own plan maker, with each measure concerned wanted or not, and in every order of how much. A measure that is
 * always in the plan of those it fits is there or not, and has no order.
 */
function realFilling(
  { conflicts, measures, causes, redFlags }: Model,
  pairs: readonly Pair[],
  members: readonly MeasureId[],
) {
  const faults = new Set<string>()
  const sheet = blankSheet()
  let states = 0
  const alone = conflictIds.map((id) => {
    const { when: _, flags: __, ...rest } = conflicts[id]
    return [id, rest] as const
  })
  const open = causeIds.map((id) => {
    const { plansAlone: _, ...rest } = causes[id]
    return [id, rest] as const
  })
  const isAlways = (id: MeasureId) => measures[id].always !== undefined
  const ordered = members.filter((id) => !isAlways(id))
  const causeOf = (id: MeasureId) => causeIds[ordered.indexOf(id)]
  for (const there of subsets(members.filter(isAlways))) {
    const some = measureIds.map((id) => {
      const { fits: _, always, ...rest } = measures[id]
      const target = causeOf(id)
      const targets = target === undefined ? {} : { [target]: 3 }
      return [id, { ...rest, targets, ...(always !== undefined && there.includes(id) && { always }) }] as const
    })
    const make = compilePlan(
      Object.fromEntries(some) as Measures,
      Object.fromEntries(alone) as Conflicts,
      Object.fromEntries(open) as Causes,
      redFlags,
    )
    for (const order of subsets(ordered).flatMap(orders)) {
      states += 1
      const findings = order.map((id, at) => finding(causeOf(id) ?? 'medicines', 0.99 - at / 100))
      const plan = new Set<string>(make(sheet, [], findings).items.map(({ measure }) => measure))
      for (const { id, together } of pairs) {
        if (together.every((measure) => plan.has(measure))) faults.add(standsTogether(id, together))
      }
    }
  }
  return { faults, states }
}

const standsTogether = (id: ConflictId, together: readonly MeasureId[]) =>
  `${id}: ${together.join(' and ')} stand in one plan`

/** No two measures that must not stand together do. */
export function pairsApart(model: Model): Proof {
  const pairs = conflictIds.flatMap((id) => {
    const { together, withhold = [], orElse } = model.conflicts[id]
    const ways = orElse === undefined ? [withhold] : [withhold, [orElse]]
    return together === undefined ? [] : [{ id, together, ways }]
  })
  const members = [...new Set(pairs.flatMap(({ together }) => together))]
  const any = anyFilling(pairs, members)
  const real = realFilling(model, pairs, members)
  return proof('no forbidden pair of advice stands in one plan', any.states + real.states, {
    faults: [...new Set([...any.faults, ...real.faults])],
    notes: [
      `${pairs.length} pairs of ${members.length} measures: ${any.states} ways to fill a plan, ${real.states} orders of what is wanted through the plan maker itself`,
    ],
  })
}
