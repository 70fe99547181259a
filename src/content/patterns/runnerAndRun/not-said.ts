import { type Condition, isAny, unsaid } from '../../../domain/conditions/condition'
import { type QuestionId, shapeOf } from '../../../domain/questionnaire/questionnaire'

/** The question was passed over, or answered "not sure". */
const notSaid = (question: QuestionId): Condition =>
  unsaid({
    kind: 'isAny',
    question,
    answers: shapeOf(question).answers.filter((answer) => answer !== 'not-sure'),
  })

/** Nobody said what it does: it may lock, and it may ache. */
export const feelNotSaid = notSaid('feel')

/** Nobody said what the run was like: it may have been as usual. */
export const loadNotSaid = notSaid('load')

/** Nobody said where it is: it may be in one leg. */
export const whereNotSaid = notSaid('where')

/** No muscle was named, at most a side. */
export const muscleNotSaid = unsaid(
  isAny(
    'where',
    'calf',
    'shin',
    'foot',
    'hamstring',
    'quad',
    'hip-or-groin',
    'ribs',
    'arms-or-hands',
    'several-muscles',
  ),
)
