import type { Condition } from '../../src/domain/conditions/condition'
import { questionsIn } from '../../src/domain/conditions/questionsIn'

/** A part of a condition that reads one question, and under how many `not` and `unsaid` it stands there. */
type Unit = { readonly part: Condition; readonly negations: number }

/**
 * The largest parts of a condition that read one question each. The condition is put together from their verdicts alone,
 * so answers on which all of them agree cannot be told apart by it.
 */
export function unitsOf(condition: Condition, negations = 0): readonly Unit[] {
  const read = questionsIn(condition).length
  if (read === 0) return []
  if (read === 1 || 'question' in condition) return [{ part: condition, negations }]
  if (condition.kind === 'not' || condition.kind === 'unsaid') return unitsOf(condition.of, negations + 1)
  return condition.of.flatMap((part) => unitsOf(part, negations))
}
