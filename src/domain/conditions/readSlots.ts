import { unreachable } from '../unreachable'
import { slotOf } from './answerSheet'
import type { Condition } from './condition'

/** Every answer that a condition looks at, those that count by their absence too. */
export function readSlots(condition: Condition): readonly number[] {
  switch (condition.kind) {
    case 'is':
      return [slotOf(condition.question, condition.answer)]
    case 'isAny':
      return condition.answers.map((answer) => slotOf(condition.question, answer))
    case 'every':
    case 'some':
    case 'atLeast':
      return [...new Set(condition.of.flatMap(readSlots))]
    case 'not':
    case 'unsaid':
      return readSlots(condition.of)
    default:
      return unreachable(condition)
  }
}
