import type { Assessment } from '../assess'
import { judge } from '../conditions/compileCondition'
import type { Answers } from '../questionnaire/questionnaire'
import type { CardFacts } from './cardFacts'
import type { CardWords, Line, Moment } from './cardWords'
import type { CardLine } from './fittedCard'

/** All that the lines of one card are chosen by. */
export type CardCase = Pick<Assessment, 'plan' | 'findings'> & {
  readonly answers: Answers
  readonly words: CardWords
  readonly facts: CardFacts
  /** The legs recover from a race. Until the runner says when it was, it counts as just over. */
  readonly recovering: boolean
  /** The night has a line of its own: it cramps in bed alone, or in bed before all. */
  readonly atNight: boolean
}

/** True if the run that cramped was a race. */
export const raced = ({ load = [] }: Answers): boolean => load.includes('race')

/** Puts together what the lines of a card are chosen by. */
export function cardCase(
  { plan, findings }: Assessment,
  answers: Answers,
  words: CardWords,
  facts: CardFacts,
): CardCase {
  const inBed = findings[0]?.cause === words.nightCause && judge(words.inBed, answers) === 'holds'
  return {
    plan,
    findings,
    answers,
    words,
    facts,
    recovering: facts.recovering ?? raced(answers),
    atNight: judge(words.atNight, answers) === 'holds' || inBed,
  }
}

/** A line that no measure of the plan stands behind. */
export const plainLine = ({ words }: CardCase, moment: Moment, say: string): CardLine => ({
  moment,
  heading: words.headings[moment],
  say,
})

/** What the first line says that suits the runner; nothing if none does. */
export const firstThatHolds = ({ answers }: CardCase, lines: readonly Line[]): string =>
  lines.find(({ when }) => when === undefined || judge(when, answers) === 'holds')?.say ?? ''
