import { unreachable } from '../unreachable'
import { slotOf } from './answerSheet'
import type { Condition } from './condition'

/**
 * The answers whose being given can make a condition hold: what "because you said" points at.
 * Answers under a `not` or `unsaid` count by their absence, so they are left out.
 */
export function saidSlots(condition: Condition): readonly number[] {
  switch (condition.kind) {
    case 'is':
      return [slotOf(condition.question, condition.answer)]
    case 'isAny':
      return condition.answers.map((answer) => slotOf(condition.question, answer))
    case 'every':
    case 'some':
    case 'atLeast':
      return [...new Set(condition.of.flatMap(saidSlots))]
    case 'not':
    case 'unsaid':
      return []
    default:
      return unreachable(condition)
  }
}
