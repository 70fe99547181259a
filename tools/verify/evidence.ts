import type { Cause } from '../../src/domain/causes/cause'
import type { Condition } from '../../src/domain/conditions/condition'
import { leavesOf } from '../../src/domain/conditions/leavesOf'

export type Side = 'for' | 'against'

/** Answers as "question answer", by the side they are read on. */
type Evidence = {
  readonly all: { readonly [S in Side]: ReadonlySet<string> }
  /** Only those that a rule wants outright. */
  readonly outright: { readonly [S in Side]: ReadonlySet<string> }
}

/**
 * The answers that a cause reads for and against it. For: where a rule with positive points wants the answer, or one with
 * negative points is held off by it. A limit reads like a rule against, and the scope like one for.
 */
export function evidenceOf({ rules, limits, scope }: Cause): Evidence {
  const all = { for: new Set<string>(), against: new Set<string>() }
  const outright = { for: new Set<string>(), against: new Set<string>() }
  const read = (condition: Condition, positive: boolean, isRule: boolean) => {
    for (const { question, answers, negations } of leavesOf(condition)) {
      const supports = negations % 2 === 0
      const side = supports === positive ? 'for' : 'against'
      for (const answer of answers) {
        all[side].add(`${question} ${answer}`)
        if (isRule && supports) outright[side].add(`${question} ${answer}`)
      }
    }
  }
  for (const { when, points } of rules) read(when, points > 0, true)
  for (const { when } of limits) read(when, false, false)
  if (scope !== undefined) read(scope, true, false)
  return { all, outright }
}
