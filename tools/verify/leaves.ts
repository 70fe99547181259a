import type { Condition } from '../../src/domain/conditions/condition'
import { questionsIn } from '../../src/domain/conditions/questionsIn'

/**
 * The largest parts of a condition that read one question each. The condition is put together from their verdicts alone,
 * so answers on which all of them agree cannot be told apart by it.
 */
export function unitsOf(condition: Condition): readonly Condition[] {
  const read = questionsIn(condition).length
  if (read === 0) return []
  if (read === 1) return [condition]
  if ('question' in condition) return [condition]
  return (Array.isArray(condition.of) ? condition.of : [condition.of]).flatMap(unitsOf)
}
