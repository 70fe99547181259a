import type { Condition } from '../domain/conditions/condition'
import { conditionText } from '../domain/conditions/conditionText'
import { answerLabel } from './answerLabels'
import { questionNames } from './questionNames'

/** A condition in the words of the quiz, for someone who reviews the rules. */
export const conditionWords = (condition: Condition): string =>
  conditionText(condition, (question, answers) => {
    const quoted = answers.map((answer) => `“${answerLabel(question, answer)}”`)
    return `${questionNames[question]}: ${quoted.join(' or ')}`
  })
