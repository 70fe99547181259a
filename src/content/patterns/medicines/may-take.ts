import { type Condition, every, isAny, unsaid } from '../../../domain/conditions/condition'
import { type AnswerTo, shapeOf } from '../../../domain/questionnaire/questionnaire'

const medicinesTold: Condition = {
  kind: 'isAny',
  question: 'medicines',
  answers: shapeOf('medicines').answers.filter((answer) => answer !== 'not-sure'),
}

/** One of these, a tablet without a name, or nobody told which. */
export const mayTake = (...tablets: readonly AnswerTo<'medicines'>[]): Condition =>
  unsaid(every(medicinesTold, unsaid(isAny('medicines', ...tablets, 'unknown-name'))))
