import type { RunFacts } from './compareRun'
import { factText } from './factText'
import type { Bound, FillRule, RunNote } from './fillRule'

/** An answer that the runner's own files suggest. It counts for nothing until the runner has said yes to it. */
type SuggestedAnswer = {
  readonly question: FillRule['question']
  readonly answer: string
  /** What was seen in the files, with quantities as tokens. */
  readonly because: string
}

const holds = (facts: RunFacts, { fact, atLeast = -Infinity, below = Infinity }: Bound): boolean => {
  const value = facts[fact]
  return value !== undefined && value >= atLeast && value < below
}

/** The answers that a run's facts suggest, in the order of the rules. Of two reasons for an answer the first stands. */
export function factsFromRuns(facts: RunFacts, rules: readonly FillRule[]): readonly SuggestedAnswer[] {
  const given = new Set<string>()
  return rules.flatMap(({ question, answer, when, because }) => {
    const key = `${question} ${answer}`
    if (given.has(key) || !when.every((bound) => holds(facts, bound))) return []
    given.add(key)
    return [{ question, answer, because: factText(because, facts) }]
  })
}

/** What else the facts show, as sentences with quantities as tokens. */
export const notesFromRuns = (facts: RunFacts, notes: readonly RunNote[]): readonly string[] =>
  notes.flatMap(({ when, because }) => (when.every((bound) => holds(facts, bound)) ? [factText(because, facts)] : []))
