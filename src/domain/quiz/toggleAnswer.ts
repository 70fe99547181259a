import { type QuestionId, shapeOf } from '../questionnaire/questionnaire'
import { toggleTick } from './toggleTick'

/** The answers to a `many` question after one of them was tapped: see `toggleTick`. */
export const toggleAnswer = (question: QuestionId, given: readonly string[], tapped: string): readonly string[] =>
  toggleTick(shapeOf(question), given, tapped)
