import type { Assessment } from '../assess'
import type { Answers } from '../questionnaire/questionnaire'
import type { MeasureId } from '../vocabulary'
import { beginning } from './beginning'
import { type CardCase, cardCase, plainLine } from './cardCase'
import type { CardFacts } from './cardFacts'
import type { CardWords } from './cardWords'
import { dangerLines } from './dangerLines'
import { fittedCard, type TomorrowCard } from './fittedCard'
import { measureLines } from './measureLines'
import { nextLongLine } from './nextLongLine'
import { nextRunLine } from './nextRunLine'
import { runGoesFirst } from './runGoesFirst'
import { freeTomorrow, tomorrowLine } from './tomorrowLine'

/** What to do tomorrow, on the next run and on the next long one, in at most eighty words. Tonight first, where the night comes first. */
export function tomorrowCard(
  assessment: Assessment,
  answers: Answers,
  words: CardWords,
  facts: CardFacts = {},
): TomorrowCard {
  const card = cardCase(assessment, answers, words, facts)
  const { plan, findings } = card
  const lines = measureLines(card)
  // The order in which they are asked for decides which of two lines has a measure.
  const begun = beginning(plan.items, findings[0]?.cause)
  const tonight = card.atNight ? (lines.find('tonight', begun) ?? lines.say('tonight')) : undefined
  const first = tomorrowLine(card, lines, begun)
  const tomorrow = first ?? plainLine(card, 'tomorrow', freeTomorrow(card))
  const run = nextRunLine(card, lines)
  const dangers = dangerLines(plan.first, words)
  if (tonight !== undefined) {
    const callsToday = words.callToday && first?.measure !== undefined && first.measure === words.callFirst
    const three = callsToday ? ([tomorrow, tonight, run] as const) : ([tonight, tomorrow, run] as const)
    return fittedCard(three, dangers, reasonFor(card, three[0].measure), words)
  }
  const runFirst = first !== undefined && runGoesFirst(run, first, card, words.callFirst)
  const later = nextLongLine(card, lines)
  const three = runFirst ? ([run, tomorrow, later] as const) : ([tomorrow, run, later] as const)
  return fittedCard(three, dangers, reasonFor(card, runFirst ? run.measure : first?.measure), words)
}

/** Why a measure is there, in a word that the runner ticked. */
function reasonFor({ plan, words }: CardCase, measure: MeasureId | undefined): string | undefined {
  const given = plan.items.find((item) => item.measure === measure)?.ticked
  return given && `${words.because} “${words.label(given)}”`
}
