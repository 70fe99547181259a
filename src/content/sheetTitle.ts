import { judge } from '../domain/conditions/compileCondition'
import { every, is, isAny, not } from '../domain/conditions/condition'
import type { Answers } from '../domain/questionnaire/questionnaire'

const onRuns = isAny('when', 'first-minutes', 'soon', 'middle', 'last-part', 'just-after', 'every-run', 'races-only')
const notOnRuns = every(isAny('when', 'hours-after', 'in-bed', 'at-rest', 'getting-up'), not(onRuns))
const inBed = every(notOnRuns, is('when', 'in-bed'), not(isAny('when', 'hours-after', 'at-rest', 'getting-up')))
const stitchOnly = every(
  is('where', 'ribs'),
  not(isAny('where', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin', 'arms-or-hands', 'several-muscles')),
)

/** What the page for a professional is about: nobody who cramps in bed alone brings along "cramp when running". */
export function sheetTitle(answers: Answers): string {
  const says = (condition: typeof onRuns) => judge(condition, answers) === 'holds'
  if (says(stitchOnly)) return 'Pain under the ribs when running: a summary'
  if (says(inBed)) return 'Cramp at night: a summary'
  if (says(notOnRuns)) return 'Cramp at rest: a summary'
  return 'Cramp when running: a summary'
}
