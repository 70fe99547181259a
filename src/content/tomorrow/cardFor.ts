import type { Assessment } from '../../domain/assess'
import type { Answers } from '../../domain/quiz/questionnaire'
import { type CardFacts, type TomorrowCard, tomorrowCard } from '../../domain/tomorrow/tomorrowCard'
import { cardWords } from './cardWords'

/** The card in our words. */
export const cardFor = (assessment: Assessment, answers: Answers, facts?: CardFacts): TomorrowCard =>
  tomorrowCard(assessment, answers, cardWords, facts)
