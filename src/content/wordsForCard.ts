import type { Assessment } from '../domain/assess'
import type { Answers } from '../domain/quiz/questionnaire'
import type { CardWords } from '../domain/tomorrow/cardWords'
import { myVisit } from './myVisit'
import { cardWords } from './tomorrow/cardWords'
import { visitInBrief } from './visit/visitWords'

/** The words of the card for one runner: the visit on it is theirs, with whom to ring, how soon, and what about. */
export function wordsForCard(assessment: Assessment, answers: Answers): CardWords {
  const visit = myVisit(assessment, answers)
  if (visit === undefined) return cardWords
  // What can wait for the next visit is not what to do tomorrow; the plan has it.
  const lines = visit.within === 'next-visit' ? {} : { tomorrow: [{ say: visitInBrief(visit) }] }
  const headings = visit.within === 'today' ? { ...cardWords.headings, tomorrow: 'Today' } : cardWords.headings
  return { ...cardWords, headings, lines: { ...cardWords.lines, [visit.measure]: lines } }
}
