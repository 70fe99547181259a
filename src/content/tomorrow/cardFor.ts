import type { Assessment } from '../../domain/assess'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import type { CardFacts } from '../../domain/tomorrow/cardFacts'
import type { TomorrowCard } from '../../domain/tomorrow/fittedCard'
import { tomorrowCard } from '../../domain/tomorrow/tomorrowCard'
import { warningsFor } from '../warningsFor'
import { wordsForCard } from '../wordsForCard'

/** The card in our words. */
export const cardFor = (assessment: Assessment, answers: Answers, facts?: CardFacts): TomorrowCard =>
  tomorrowCard(onceEach(assessment), answers, wordsForCard(assessment, answers, facts?.tomorrowIs), facts)

/** Of several dangers about one deed only the strictest stands on the card. */
const onceEach = (assessment: Assessment): Assessment => ({
  ...assessment,
  plan: { ...assessment.plan, first: warningsFor(assessment.plan).first.map(({ conflict }) => conflict) },
})
