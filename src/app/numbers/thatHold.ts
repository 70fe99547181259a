import { judge } from '../../domain/conditions/compileCondition'
import type { Condition } from '../../domain/conditions/condition'
import type { Answers } from '../../domain/questionnaire/questionnaire'

type Line = { readonly when: Condition; readonly say: string }

/** The lines that are for this runner. */
export const thatHold = (lines: readonly Line[], answers: Answers): readonly string[] =>
  lines.filter(({ when }) => judge(when, answers) === 'holds').map(({ say }) => say)
