import { type Condition, every, is, isAny, some, unsaid } from '../../../domain/conditions/condition'
import { type QuestionId, shapeOf } from '../../../domain/questionnaire/questionnaire'
import { calfNewlySore } from '../muscle/calf-may-be-torn'
import { buildsUp } from './builds-up'
import { earlyAndNotOneLeg } from './early-and-not-one-leg'
import { restOrTwitch } from './rest-or-twitch'

/** Something was said that opens a question about signs, and that question was skipped or answered "not sure". */
const notTold = (gateway: Condition, follows: QuestionId): Condition =>
  every(
    gateway,
    unsaid({
      kind: 'isAny',
      question: follows,
      answers: shapeOf(follows).answers.filter((answer) => answer !== 'not-sure'),
    }),
  )

// The first question said that something is wrong, and the next one, which asks what, says nothing.
export const unwellNotTold = notTold(is('signs-now', 'very-unwell'), 'unwell-now')
export const chestNotTold = notTold(is('signs-now', 'chest'), 'chest-now')
export const fluidsNotTold = notTold(is('signs-now', 'fluids'), 'fluids-now')
export const legNotTold = notTold(is('signs-now', 'one-leg'), 'leg-now')

// The question about health said that one of them is true, and nobody knows which.
export const earlierNotTold = notTold(is('health', 'earlier-sign'), 'signs-before')
export const eatingNotTold = notTold(is('health', 'eating'), 'eating')

// The question about health itself, and the two lists behind it.
export const healthNotTold = notTold(every(), 'health')
export const medicinesNotTold = notTold(is('health', 'medicines'), 'medicines')
export const conditionsNotTold = notTold(is('health', 'condition'), 'conditions')

// Nothing was said but what makes the question worth asking: no sign is confirmed, and none is ruled out.
export const nowNotTold: Condition = notTold(every(), 'signs-now')
export const tearNotTold = notTold(some(is('feel', 'sharp'), calfNewlySore), 'sudden-signs')
export const buildsNotTold = notTold(buildsUp, 'builds-signs')
export const earlyNotTold = notTold(earlyAndNotOneLeg, 'early-signs')
export const restNotTold = notTold(restOrTwitch, 'rest-signs')
export const pregnancyNotTold = notTold(isAny('health', 'pregnant', 'birth-lately'), 'pregnancy-signs')
export const sickleNotTold = notTold(is('conditions', 'sickle'), 'sickle-signs')
export const statinNotTold = notTold(is('medicines', 'statin'), 'medicine-signs')
// A medicine without a name may be one of these antibiotics.
export const tendonNotTold = notTold(isAny('medicines', 'quinolone', 'unknown-name'), 'medicine-signs')
