import { type Condition, every, is, unsaid } from '../../domain/conditions/condition'
import { type QuestionId, shapeOf } from '../../domain/quiz/questionnaire'

/** The first question said that something is wrong, and the next one, which asks what, was skipped or answered "not sure". */
const notTold = (gateway: Condition, follows: QuestionId): Condition =>
  every(
    gateway,
    unsaid({
      kind: 'isAny',
      question: follows,
      answers: shapeOf(follows).answers.filter((answer) => answer !== 'not-sure'),
    }),
  )

export const unwellNotTold = notTold(is('signs-now', 'very-unwell'), 'unwell-now')
export const chestNotTold = notTold(is('signs-now', 'chest'), 'chest-now')
export const fluidsNotTold = notTold(is('signs-now', 'fluids'), 'fluids-now')
export const legNotTold = notTold(is('signs-now', 'one-leg'), 'leg-now')
