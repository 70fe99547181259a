import { slotOf } from './answerSheet'
import type { Condition } from './condition'
import { type Leaf, leavesOf } from './leavesOf'

const slotsOf = (leaves: readonly Leaf[]): readonly number[] => [
  ...new Set(leaves.flatMap(({ question, answers }) => answers.map((answer) => slotOf(question, answer)))),
]

/** Every answer that a condition looks at, those that count by their absence too. */
export const readSlots = (condition: Condition): readonly number[] => slotsOf(leavesOf(condition))

/**
 * The answers whose being given can make a condition hold: what "because you said" points at.
 * Answers under a `not` or `unsaid` count by their absence, so they are left out.
 */
export const saidSlots = (condition: Condition): readonly number[] =>
  slotsOf(leavesOf(condition).filter(({ negations }) => negations === 0))
