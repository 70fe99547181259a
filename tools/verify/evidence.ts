import type { Cause } from '../../src/domain/cause'
import type { Condition } from '../../src/domain/condition'
import { leavesOf } from './leaves'

/** Answers as "question answer", by the side they are read on. */
export type Evidence = { readonly for: ReadonlySet<string>; readonly against: ReadonlySet<string> }

/**
 * The answers that a cause reads for and against it. For: where a rule with positive points wants the answer, or one with
 * negative points is held off by it. A limit reads like a rule against, and the scope like one for.
 */
export function evidenceOf({ rules, limits, scope }: Cause): Evidence {
  const sides = { for: new Set<string>(), against: new Set<string>() }
  const read = (condition: Condition, positive: boolean) => {
    for (const { question, answers, supports } of leavesOf(condition)) {
      for (const answer of answers) sides[supports === positive ? 'for' : 'against'].add(`${question} ${answer}`)
    }
  }
  for (const { when, points } of rules) read(when, points > 0)
  for (const { when } of limits) read(when, false)
  if (scope !== undefined) read(scope, true)
  return sides
}
