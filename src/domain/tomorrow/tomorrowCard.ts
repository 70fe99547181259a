import type { Assessment } from '../assess'
import { judge } from '../conditions/compileCondition'
import type { Condition } from '../conditions/condition'
import type { PlanItem } from '../plan/buildPlan'
import { allowed, type Deed } from '../plan/deeds'
import type { Answers, Said } from '../quiz/questionnaire'
import type { ConflictId, MeasureId } from '../vocabulary'
import { wordsIn } from './wordsIn'

/** The whole card, headings included: what a tired runner reads at one go. */
export const mostWords = 80

/** What an action means for one of the three moments. Of several lines the first that suits the runner is said. */
export type Line = {
  /** Must hold: what was not ticked is never spoken of. */
  readonly when?: Condition
  /** Not in the weeks after a race. */
  readonly fresh?: true
  readonly asks?: readonly Deed[]
  readonly say: string
}

export const moments = ['tomorrow', 'nextRun', 'nextLong', 'race'] as const
export type Moment = (typeof moments)[number]
export type Lines = { readonly [M in MeasureId]?: { readonly [K in Moment]?: readonly Line[] } }

export type CardWords = {
  readonly lines: Lines
  readonly headings: { readonly [M in Moment]: string }
  /** When no action of the plan has anything for that moment. */
  readonly otherwise: { readonly [M in Moment]: string }
  /** In place of everything else, for legs that have just raced. */
  readonly afterRace: { readonly tomorrow: string; readonly nextRun: string; readonly nextLong: string }
  /** For someone who must not run yet. */
  readonly noRun: { readonly nextRun: string; readonly nextLong: string }
  /** For someone who may run, and not long: a limit would read as leave. */
  readonly noLong: string
  /** How far the long run may go: `KM` stands for the distance. */
  readonly longest: string
  /** What endangers a runner, in a line. */
  readonly beware: { readonly [C in ConflictId]?: string }
  readonly because: string
  readonly label: (said: Said) => string
}

/** What is known beside the answers. */
export type CardFacts = {
  /** The longest training run of the last 30 days. */
  readonly longestKm?: number
  /** A race ahead. */
  readonly racing?: boolean
  /** True while the legs recover, false if they do not; left out where only the answers can tell. */
  readonly recovering?: boolean
}

export type CardLine = {
  readonly moment: Moment
  readonly heading: string
  readonly say: string
  readonly measure?: MeasureId
}

export type TomorrowCard = {
  readonly lines: readonly [CardLine, CardLine, CardLine]
  /** What could harm this runner, gravest first. */
  readonly beware: readonly string[]
  /** Why the first line is there, in a word that the runner ticked. */
  readonly because: string | undefined
}

/** The run that cramped was a race: until the runner says when it was, it was just now. */
const raced = ({ load = [] }: Answers): boolean => load.includes('race')

/** What to do tomorrow, on the next run and on the next long one, in at most eighty words. */
export function tomorrowCard(
  { plan }: Assessment,
  answers: Answers,
  words: CardWords,
  facts: CardFacts = {},
): TomorrowCard {
  const { forbidden, first: dangers } = plan
  const recovering = facts.recovering ?? raced(answers)
  const used = new Set<MeasureId>()

  const find = (moment: Moment, items: readonly PlanItem[]): CardLine | undefined => {
    for (const { measure } of items) {
      const line = words.lines[measure]?.[moment]?.find(
        ({ when, fresh, asks }) =>
          (when === undefined || judge(when, answers) === 'holds') &&
          !(fresh && recovering) &&
          allowed(asks, forbidden),
      )
      if (line === undefined) continue
      used.add(measure)
      return { moment, heading: words.headings[moment], say: line.say, measure }
    }
    return undefined
  }
  /** Three moments for three actions, where the plan has as many. */
  const unused = () => plan.items.filter(({ measure }) => !used.has(measure))
  const plain = (moment: Moment, say: string): CardLine => ({ moment, heading: words.headings[moment], say })
  const said = (moment: Moment): CardLine =>
    find(moment, unused()) ?? find(moment, plan.items) ?? plain(moment, words.otherwise[moment])

  const first = find('tomorrow', plan.items)
  const tomorrow = first ?? plain('tomorrow', recovering ? words.afterRace.tomorrow : words.otherwise.tomorrow)
  const lines = [tomorrow, nextRun(), later()] as const
  const because = reasonFor(first?.measure)
  return { lines, ...spare(lines, because) }

  function nextRun(): CardLine {
    if (forbidden.has('run')) return plain('nextRun', words.noRun.nextRun)
    return recovering ? plain('nextRun', words.afterRace.nextRun) : said('nextRun')
  }

  function later(): CardLine {
    if (forbidden.has('run')) return plain('nextLong', words.noRun.nextLong)
    if (forbidden.has('run-long')) return plain('nextLong', words.noLong)
    if (recovering) return plain('nextLong', words.afterRace.nextLong)
    if (facts.racing && allowed(['run-fast', 'race'], forbidden)) return said('race')
    const line = said('nextLong')
    if (facts.longestKm === undefined || (line.measure !== undefined && line.measure !== 'long-run-progression'))
      return line
    const most = Math.floor(facts.longestKm * 11) / 10
    return { ...line, say: words.longest.replace('KM', `{km:${most}}`) }
  }

  function reasonFor(measure: MeasureId | undefined): string | undefined {
    const given = plan.items.find((item) => item.measure === measure)?.because?.answers[0]
    return given && `${words.because} “${words.label(given)}”`
  }

  /** What there is room for beside the three lines: dangers first, then the reason. */
  function spare(three: readonly CardLine[], reason: string | undefined): Pick<TomorrowCard, 'beware' | 'because'> {
    let room = mostWords - three.reduce((sum, { heading, say }) => sum + wordsIn(heading) + wordsIn(say), 0)
    const fits = (text: string): boolean => {
      if (wordsIn(text) > room) return false
      room -= wordsIn(text)
      return true
    }
    const beware = dangers.flatMap((conflict) => words.beware[conflict] ?? []).filter(fits)
    return { beware, because: reason !== undefined && fits(reason) ? reason : undefined }
  }
}
