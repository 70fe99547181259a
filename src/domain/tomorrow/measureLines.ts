import { judge } from '../conditions/compileCondition'
import { allowed } from '../deeds'
import type { PlanItem } from '../plan/buildPlan'
import type { MeasureId } from '../vocabulary'
import { type CardCase, plainLine } from './cardCase'
import type { Line, Moment } from './cardWords'
import type { CardLine } from './fittedCard'

/** Finds what the measures of a plan have for the moments of one card. Three moments get three of them, where the plan has as many. */
export type MeasureLines = {
  /** The line of the first of these measures that has one which suits the runner. It counts as used. */
  readonly find: (moment: Moment, items: readonly PlanItem[]) => CardLine | undefined
  /** Those that no line of the card has used. */
  readonly unused: (items: readonly PlanItem[]) => readonly PlanItem[]
  /** Counts a measure as used that another has spoken of. */
  readonly use: (measure: MeasureId) => void
  /** What the plan has for that moment, if need be of a measure that was used already, or else a line of its own. */
  readonly say: (moment: Moment) => CardLine
}

/** The lines of one card: ask for them in the order in which the card is read. */
export function measureLines(card: CardCase): MeasureLines {
  const { plan, words } = card
  const used = new Set<MeasureId>()
  const unused = (items: readonly PlanItem[]) => items.filter(({ measure }) => !used.has(measure))
  const find = (moment: Moment, items: readonly PlanItem[]): CardLine | undefined => {
    const fitting = items.flatMap(({ measure }) => {
      const line = fittingLine(card, words.lines[measure]?.[moment])
      return line === undefined ? [] : [{ measure, line }]
    })
    const found = fitting.find(({ line }) => line.ahead) ?? fitting[0]
    if (found === undefined) return undefined
    used.add(found.measure)
    return {
      moment,
      heading: headingOf(card, moment, found.measure),
      say: saidOf(card, found.line),
      measure: found.measure,
    }
  }
  return {
    find,
    unused,
    use: (measure) => used.add(measure),
    say: (moment) =>
      find(moment, unused(plan.items)) ?? find(moment, plan.items) ?? plainLine(card, moment, words.otherwise[moment]),
  }
}

const fittingLine = ({ answers, recovering, plan }: CardCase, lines: readonly Line[] = []): Line | undefined =>
  lines.find(
    ({ when, fresh, asks }) =>
      (when === undefined || judge(when, answers) === 'holds') &&
      !(fresh && recovering) &&
      allowed(asks, plan.forbidden),
  )

function headingOf({ words }: CardCase, moment: Moment, measure: MeasureId): string {
  // What belongs to the evening is begun tonight, whoever it is for.
  const evening = moment === 'tomorrow' && words.lines[measure]?.tonight !== undefined
  return (measure === words.callFirst && words.callOn) || words.headings[evening ? 'tonight' : moment]
}

function saidOf(card: CardCase, { fresh, how, say, also }: Line): string {
  const { words, answers, plan } = card
  const more = also !== undefined && plan.items.some(({ measure }) => measure === also.of) ? ` ${also.say}` : ''
  const said = `${how === undefined ? '' : howToRun(card, how)}${say}${more}`
  return fresh && judge(words.sore.when, answers) === 'holds' ? words.sore.say + said : said
}

/** Weeks tell how far to run: a run of theirs, or the other runs as they are. "Short" would speak against both. */
function howToRun({ words, facts, plan }: CardCase, how: string): string {
  if (facts.nextRun !== undefined) return ''
  return `${facts.tomorrow === undefined || plan.forbidden.has('run-long') ? how : words.programme.how} `
}
