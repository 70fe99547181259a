import { type Condition, every } from '../../src/domain/conditions/condition'
import { questionsIn } from '../../src/domain/conditions/questionsIn'

/** More ways than this would take longer than the condition as it stands. */
const mostWays = 40

/** Each combination of one out of every list. */
const combinations = (lists: readonly (readonly Condition[])[]): readonly (readonly Condition[])[] =>
  lists.reduce<readonly (readonly Condition[])[]>(
    (made, list) => made.flatMap((one) => list.map((next) => [...one, next])),
    [[]],
  )

/** A choice between parts that read different questions is worth telling apart: each part alone spans fewer states. */
function apart(condition: Condition): readonly Condition[] {
  if (condition.kind === 'some') return questionsIn(condition).length < 2 ? [condition] : condition.of.flatMap(apart)
  if (condition.kind === 'every') return combinations(condition.of.map(apart)).map((of) => every(...of))
  return [condition]
}

/**
 * The ways in which a condition can hold: it holds where at least one of them does, and nowhere else. What is shown of each way
 * is shown of the condition, and each has a smaller space than all of them together.
 * @param most with more ways than these the condition stays as it is
 */
export function waysToHold(condition: Condition, most = mostWays): readonly Condition[] {
  const ways = apart(condition)
  return ways.length > most ? [condition] : ways
}
