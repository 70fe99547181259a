import type { QuestionId } from '../questionnaire/questionnaire'
import { unreachable } from '../unreachable'
import type { Condition } from './condition'

/** How a condition names that one of some answers was given. */
type Phrase = (question: QuestionId, answers: readonly string[]) => string

/** In ids, for a person who fills in a file. */
export const phraseInIds: Phrase = (question, answers) => `${question} says ${answers.join(' or ')}`

/** A condition for a person to read. */
export function conditionText(condition: Condition, phrase: Phrase): string {
  const inBrackets = (part: Condition): string => `(${conditionText(part, phrase)})`
  const joined = (parts: readonly Condition[], word: string): string =>
    parts.length === 1 ? parts.map((part) => conditionText(part, phrase)).join('') : parts.map(inBrackets).join(word)
  switch (condition.kind) {
    case 'is':
      return phrase(condition.question, [condition.answer])
    case 'isAny':
      return phrase(condition.question, condition.answers)
    case 'every':
      return joined(condition.of, ' and ')
    case 'some':
      return joined(condition.of, ' or ')
    case 'atLeast':
      return `at least ${condition.count} of: ${condition.of.map(inBrackets).join(', ')}`
    case 'not':
      return `ruled out: ${conditionText(condition.of, phrase)}`
    case 'unsaid':
      return `unless ${conditionText(condition.of, phrase)}`
    default:
      return unreachable(condition)
  }
}
