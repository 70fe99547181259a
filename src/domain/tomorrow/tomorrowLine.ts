import type { PlanItem } from '../plan/buildPlan'
import type { CauseId } from '../vocabulary'
import { type CardCase, plainLine } from './cardCase'
import type { CardLine } from './fittedCard'
import type { MeasureLines } from './measureLines'

/**
 * What tomorrow has to do: a call that is still to be made, then the programme's own day; before there is one, the first thing of the
 * plan that it would begin with. Nothing if the day is free.
 * @param begun what a programme would begin with
 */
export function tomorrowLine(card: CardCase, lines: MeasureLines, begun: readonly PlanItem[]): CardLine | undefined {
  const { plan, words, facts } = card
  if (plan.forbidden.has('run') && words.noRun.mustBeRead) return plainLine(card, 'tomorrow', words.noRun.tomorrow)
  if (facts.tomorrow === undefined) return callFirst(card, lines) ?? firstOfPlan(card, lines, begun)
  const { undone = [] } = facts
  const waiting = lines.find(
    'tomorrow',
    begun.filter(({ measure }) => undone.includes(measure)),
  )
  if (waiting !== undefined) return waiting
  if (facts.tomorrow === 'nothing') return undefined
  const { say, measure } = facts.tomorrow
  if (measure === undefined) return plainLine(card, 'tomorrow', say)
  lines.use(measure)
  return { ...plainLine(card, 'tomorrow', say), measure }
}

const callFirst = ({ plan, words }: CardCase, lines: MeasureLines): CardLine | undefined =>
  lines.find(
    'tomorrow',
    plan.items.filter(({ measure }) => measure === words.callFirst),
  )

/** A day is given to what acts on the first cause or on a likely one, not to a guess beside it. */
function firstOfPlan(card: CardCase, lines: MeasureLines, begun: readonly PlanItem[]): CardLine | undefined {
  const likely = likelyCauses(card)
  const worthADay = ({ flag, causes }: PlanItem): boolean =>
    flag !== undefined || causes.length === 0 || causes.some((cause) => likely.has(cause))
  return lines.find('tomorrow', lines.unused(begun).filter(isByDay(card)).filter(worthADay))
}

/** For cramps in bed, what belongs to the evening has its line under tonight. */
const isByDay =
  ({ atNight, words }: CardCase) =>
  ({ measure }: PlanItem): boolean =>
    !(atNight && words.lines[measure]?.tonight !== undefined)

const likelyCauses = ({ findings }: CardCase): ReadonlySet<CauseId> =>
  new Set(
    findings
      .filter(({ word }, nth) => nth === 0 || word === 'likely' || word === 'very likely')
      .map(({ cause }) => cause),
  )

/** What is said of a day that is free. */
export function freeTomorrow({ plan, words, facts, recovering, atNight }: CardCase): CardLine['say'] {
  if (recovering) return facts.rest?.until === undefined ? words.afterRace.tomorrowUndated : words.afterRace.tomorrow
  if (plan.forbidden.has('run')) return words.noRun.tomorrow
  if (facts.tomorrow !== 'nothing') return atNight ? words.nightAgain : words.otherwise.tomorrow
  const { nothing, run, noRun } = words.programme
  if (facts.nextRun === undefined) return nothing
  return facts.nextRun.tomorrow ? run : noRun
}
