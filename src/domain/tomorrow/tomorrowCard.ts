import type { Assessment } from '../assess'
import { judge } from '../conditions/compileCondition'
import { allowed, runsAsBefore } from '../deeds'
import { fill } from '../fill'
import type { PlanItem } from '../plan/buildPlan'
import type { Answers } from '../questionnaire/questionnaire'
import type { MeasureId } from '../vocabulary'
import { firstRunBack, longRunBack } from './backFromRace'
import { beginning } from './beginning'
import type { CardFacts } from './cardFacts'
import type { CardWords, Line, Moment } from './cardWords'
import { dangerLines } from './dangerLines'
import { type CardLine, fittedCard, type TomorrowCard } from './fittedCard'
import { runGoesFirst } from './runGoesFirst'

/** True if the run that cramped was a race. Until the runner says when it was, it counts as just over. */
const raced = ({ load = [] }: Answers): boolean => load.includes('race')

/** What to do tomorrow, on the next run and on the next long one, in at most eighty words. Tonight first, where the night comes first. */
export function tomorrowCard(
  { plan, findings }: Assessment,
  answers: Answers,
  words: CardWords,
  facts: CardFacts = {},
): TomorrowCard {
  const { forbidden, first: dangers } = plan
  const recovering = facts.recovering ?? raced(answers)
  const runAgain = facts.rest?.until
  const used = new Set<MeasureId>()
  const likely = new Set(
    findings
      .filter(({ word }, nth) => nth === 0 || word === 'likely' || word === 'very likely')
      .map(({ cause }) => cause),
  )

  const find = (moment: Moment, items: readonly PlanItem[]): CardLine | undefined => {
    const fitting = items.flatMap(({ measure }) => {
      const line = words.lines[measure]?.[moment]?.find(
        ({ when, fresh, asks }) =>
          (when === undefined || judge(when, answers) === 'holds') &&
          !(fresh && recovering) &&
          allowed(asks, forbidden),
      )
      return line === undefined ? [] : [{ measure, line }]
    })
    const found = fitting.find(({ line }) => line.ahead) ?? fitting[0]
    if (found === undefined) return undefined
    used.add(found.measure)
    // What belongs to the evening is begun tonight, whoever it is for.
    const evening = moment === 'tomorrow' && words.lines[found.measure]?.tonight !== undefined
    return {
      moment,
      heading: (found.measure === words.callFirst && words.callOn) || words.headings[evening ? 'tonight' : moment],
      say:
        found.line.fresh && judge(words.sore.when, answers) === 'holds'
          ? words.sore.say + found.line.say
          : found.line.say,
      measure: found.measure,
    }
  }
  /** For cramps in bed, what belongs to the evening has its line under tonight. */
  const byDay = ({ measure }: PlanItem): boolean => !(atNight && words.lines[measure]?.tonight !== undefined)

  /** A day is given to what acts on the first cause or on a likely one, not to a guess beside it. */
  const worthADay = ({ flag, causes }: PlanItem): boolean =>
    flag !== undefined || causes.length === 0 || causes.some((cause) => likely.has(cause))

  /** Three moments for three actions, where the plan has as many. */
  const unused = (items = plan.items) => items.filter(({ measure }) => !used.has(measure))
  const plain = (moment: Moment, say: string): CardLine => ({ moment, heading: words.headings[moment], say })
  const said = (moment: Moment): CardLine =>
    find(moment, unused()) ?? find(moment, plan.items) ?? plain(moment, words.otherwise[moment])

  const atNight =
    judge(words.atNight, answers) === 'holds' ||
    (findings[0]?.cause === words.nightCause && judge(words.inBed, answers) === 'holds')
  const begun = beginning(plan.items, findings[0]?.cause)
  const tonight = atNight ? (find('tonight', begun) ?? plain('tonight', words.otherwise.tonight)) : undefined
  const first = firstLine()
  const tomorrow = first ?? plain('tomorrow', restful())
  const run = nextRun()
  const runFirst = first !== undefined && runGoesFirst(run, first, { plan, findings }, words.callFirst)
  const pair = runFirst ? ([run, tomorrow] as const) : ([tomorrow, run] as const)
  const byEvening =
    tonight && (words.callToday && isCall(first) ? ([tomorrow, tonight] as const) : ([tonight, tomorrow] as const))
  const lines = byEvening ? ([...byEvening, run] as const) : ([...pair, later()] as const)
  const because = reasonFor(byEvening || runFirst ? lines[0].measure : first?.measure)
  return fittedCard(lines, dangerLines(dangers, words), because, words)

  /** A call that is still to be made, then the programme's own day; before there is one, the first thing of the plan that it would begin with. */
  function firstLine(): CardLine | undefined {
    if (forbidden.has('run') && words.noRun.mustBeRead) return plain('tomorrow', words.noRun.tomorrow)
    if (facts.tomorrow === undefined)
      return (
        find(
          'tomorrow',
          plan.items.filter(({ measure }) => measure === words.callFirst),
        ) ?? find('tomorrow', unused(begun).filter(byDay).filter(worthADay))
      )
    const { undone = [] } = facts
    const waiting = find(
      'tomorrow',
      begun.filter(({ measure }) => undone.includes(measure)),
    )
    if (waiting !== undefined) return waiting
    if (facts.tomorrow === 'nothing') return undefined
    const { say, measure } = facts.tomorrow
    used.add(measure)
    return { ...plain('tomorrow', say), measure }
  }

  function isCall(line: CardLine | undefined): boolean {
    return line?.measure !== undefined && line.measure === words.callFirst
  }

  function restful(): string {
    if (recovering) return runAgain === undefined ? words.afterRace.tomorrowUndated : words.afterRace.tomorrow
    if (forbidden.has('run')) return words.noRun.tomorrow
    if (facts.tomorrow === 'nothing') return nothingElse()
    return atNight ? words.nightAgain : words.otherwise.tomorrow
  }

  function nothingElse(): string {
    const { nothing, run, noRun } = words.programme
    return facts.nextRun === undefined ? nothing : facts.nextRun.tomorrow ? run : noRun
  }

  function nextRun(): CardLine {
    if (forbidden.has('run')) return plain('nextRun', words.noRun.nextRun)
    const line = runAllowed()
    return words.atACramp === undefined ? line : { ...line, say: `${words.atACramp} ${line.say}` }
  }

  function runAllowed(): CardLine {
    if (recovering) return plain('nextRun', firstRunBack(words.afterRace, facts))
    // What to do at a cramp on a run is for those who cramp on runs.
    if (judge(words.offRuns, answers) !== 'holds') return planned(said('nextRun'))
    if (!allowed(runsAsBefore, forbidden)) return plain('nextRun', words.otherwise.nextRun)
    return plain('nextRun', forbidden.has('run-in-heat') ? words.nextRunCool : words.nextRunAsUsual)
  }

  /** With its day and length before it, where the programme knows them. */
  function planned(line: CardLine): CardLine {
    return facts.nextRun === undefined ? line : { ...line, say: `${facts.nextRun.say} ${line.say}` }
  }

  function later(): CardLine {
    if (forbidden.has('run')) return plain('nextLong', words.noRun.nextLong)
    if (forbidden.has('run-long')) return plain('nextLong', firstThatHolds(words.noLong))
    const line = longOrRace()
    if (!forbidden.has('run-in-heat')) return line
    return { ...line, say: `${firstThatHolds(words.aheadOfHeat)} ${line.say}`.trimStart() }
  }

  function longOrRace(): CardLine {
    // A programme knows the next long run, so that is told, unless a race is near, the runner is recovering from one (the first
    // run back stands in the line above), or they race too fast: then the race matters more than a distance that Today shows as
    // well.
    const racesTooFast = findings[0]?.cause === words.raceCause
    if (facts.nextLong !== undefined && !facts.racing && !recovering && !(raced(answers) && racesTooFast))
      return programmeRun(facts.nextLong)
    const races = facts.racing || recovering || raced(answers)
    if (races && allowed(['run-fast', 'race'], forbidden)) return nextRace()
    if (recovering) return plain('nextLong', longRunBack(words.afterRace, facts))
    if (facts.nextLong !== undefined) return programmeRun(facts.nextLong)
    const line = said('nextLong')
    if (facts.longestKm === undefined || (line.measure !== undefined && line.measure !== 'long-run-progression'))
      return line
    return { ...line, say: fill(words.longest, { KM: `{km:${facts.longestKm}}` }) }
  }

  function programmeRun({ day, say }: NonNullable<CardFacts['nextLong']>): CardLine {
    return plain('nextLong', fill(words.programme.nextLong, { DAY: day, WHAT: say }))
  }

  function nextRace(): CardLine {
    if (facts.racing && facts.tooFar) return plain('race', words.raceTooFar)
    if (findings[0]?.cause === words.raceCause) return plain('race', words.nextRace)
    return find('race', unused()) ?? plain('race', words.otherwise.race)
  }

  function reasonFor(measure: MeasureId | undefined): string | undefined {
    const given = plan.items.find((item) => item.measure === measure)?.ticked
    return given && `${words.because} “${words.label(given)}”`
  }

  function firstThatHolds(lines: readonly Line[]): string {
    return lines.find(({ when }) => when === undefined || judge(when, answers) === 'holds')?.say ?? ''
  }
}
