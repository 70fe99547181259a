import type { Deed } from '../deeds'
import type { ConflictId, MeasureId } from '../vocabulary'
import type { Chosen } from './chooseMeasures'
import type { Pair } from './measure'
import type { Holding } from './withholding'

export type NamedPair = Pair & { readonly id: ConflictId }

/**
 * The measures that `fill` chooses, without two that do not go together. For each such pair it adds to `holding` which of the two is
 * left out: the first, or the other where only that one does nothing for the first cause.
 */
export function withoutPairs(
  pairs: readonly NamedPair[],
  holding: Holding[],
  fill: () => readonly Chosen[],
  actsOnFirst: (id: MeasureId) => boolean,
): readonly Chosen[] {
  let chosen = fill()
  const clashes = ({ id, together }: NamedPair): boolean => {
    const inPlan = new Set(chosen.map(({ measure }) => measure.id))
    return together.every((one) => inPlan.has(one)) && !holding.some(({ conflict }) => conflict === id)
  }
  const leftOut = ({ withhold, orElse }: Pair): readonly MeasureId[] =>
    orElse !== undefined && withhold.some(actsOnFirst) && !actsOnFirst(orElse) ? [orElse] : withhold
  // Withholding one of a pair frees a place, and what fills it may clash as well: repeat until no pair is left.
  for (let pair = pairs.find(clashes); pair !== undefined; pair = pairs.find(clashes)) {
    const settled = { stated: true, danger: undefined, forbids: new Set<Deed>(), answers: [], flags: [] }
    holding.push({ ...settled, conflict: pair.id, measures: leftOut(pair) })
    chosen = fill()
  }
  return chosen
}
