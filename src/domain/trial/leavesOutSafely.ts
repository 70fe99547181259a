import { judge } from '../conditions/compileCondition'
import type { Condition } from '../conditions/condition'
import type { Answers } from '../questionnaire/questionnaire'

/** Whether a runner may leave out by chance what this card tries: not someone who may need it. */
export const leavesOutSafely = ({ notFor }: { readonly notFor?: Condition }, answers: Answers): boolean =>
  notFor === undefined || judge(notFor, answers) !== 'holds'
