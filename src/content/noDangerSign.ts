import type { Assessment } from '../domain/assess'
import { judge } from '../domain/conditions/compileCondition'
import type { Withheld } from '../domain/plan/buildPlan'
import type { Conflict } from '../domain/plan/measure'
import type { Answers } from '../domain/questionnaire/questionnaire'
import { conflicts } from './conflicts'
import { reassurance } from './reassurance'
import { signs } from './signs'
import { warningsFor } from './warningsFor'

/** A caution that says of a sign what the calm sentence denies: it may cost a life, keeps from running, or was set off by a sign. */
const speaksOfDanger = ({ conflict, answers }: Withheld): boolean => {
  const { danger, forbids }: Conflict = conflicts[conflict]
  return danger === 'life' || forbids?.includes('run') === true || answers.some(({ question }) => question in signs)
}

/** Whether nothing on the page gainsays that there is no danger sign: no sign, no open question, and no grave caution. */
export function hasNoDangerSign({ triage, unscreened, plan }: Assessment, answers: Answers): boolean {
  const isOpen = unscreened.length > 0 || judge(reassurance.unless, answers) === 'holds'
  return triage === 'self-care' && !isOpen && !warningsFor(plan).first.some(speaksOfDanger)
}
