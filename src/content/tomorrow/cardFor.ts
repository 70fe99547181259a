import type { Assessment } from '../../domain/assess'
import type { Answers } from '../../domain/quiz/questionnaire'
import { type CardFacts, type CardWords, type TomorrowCard, tomorrowCard } from '../../domain/tomorrow/tomorrowCard'
import { myVisit } from '../visit/myVisit'
import { visitInBrief } from '../visit/visitWords'
import { warningsFor } from '../warningsFor'
import { cardWords } from './cardWords'

/** The card in our words. */
export const cardFor = (assessment: Assessment, answers: Answers, facts?: CardFacts): TomorrowCard =>
  tomorrowCard(onceEach(assessment), answers, withVisit(assessment, answers), facts)

/** Of several dangers about one deed only the strictest stands on the card. */
const onceEach = (assessment: Assessment): Assessment => ({
  ...assessment,
  plan: { ...assessment.plan, first: warningsFor(assessment.plan).first.map(({ conflict }) => conflict) },
})

/** The visit on the card is this runner's: whom to ring, how soon, and what about. */
function withVisit(assessment: Assessment, answers: Answers): CardWords {
  const visit = myVisit(assessment, answers)
  if (visit === undefined) return cardWords
  return { ...cardWords, lines: { ...cardWords.lines, [visit.measure]: { tomorrow: [{ say: visitInBrief(visit) }] } } }
}
