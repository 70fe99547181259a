import type { Condition } from '../src/domain/condition'
import { unreachable } from '../src/domain/unreachable'

const inBrackets = (part: Condition): string => `(${conditionText(part)})`

const joined = (parts: readonly Condition[], word: string): string =>
  parts.length === 1 ? parts.map(conditionText).join('') : parts.map(inBrackets).join(` ${word} `)

/** A condition in the ids that answers are written in, for a person who fills in a file. */
export function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'is':
      return `${condition.question} says ${condition.answer}`
    case 'isAny':
      return `${condition.question} says ${condition.answers.join(' or ')}`
    case 'every':
      return joined(condition.of, 'and')
    case 'some':
      return joined(condition.of, 'or')
    case 'atLeast':
      return `at least ${condition.count} of: ${condition.of.map(inBrackets).join(', ')}`
    case 'not':
      return `ruled out: ${conditionText(condition.of)}`
    case 'unsaid':
      return `unless ${conditionText(condition.of)}`
    default:
      return unreachable(condition)
  }
}
