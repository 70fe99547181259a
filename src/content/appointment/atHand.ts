import { judge } from '../../domain/conditions/compileCondition'
import { is, not, some } from '../../domain/conditions/condition'
import type { Answers } from '../../domain/questionnaire/questionnaire'

const takesNone = some(not(is('health', 'medicines')), is('medicines', 'none'))

/** What to have ready for the call. Nobody who takes no medicine looks for a list of them. */
export const atHand = (answers: Answers): string =>
  judge(takesNone, answers) === 'holds'
    ? 'Say when the cramps come, and what brings them on.'
    : 'Have your medicines at hand, with their doses, and when the cramps come.'
