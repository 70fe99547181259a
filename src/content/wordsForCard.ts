import type { Assessment } from '../domain/assess'
import { judge } from '../domain/conditions/compileCondition'
import type { Conflict } from '../domain/plan/measure'
import type { Answers } from '../domain/quiz/questionnaire'
import type { CardWords } from '../domain/tomorrow/cardWords'
import type { ConflictId } from '../domain/vocabulary'
import { conflicts } from './conflicts'
import { heatForAgeAlone } from './heatForAgeAlone'
import { myVisit } from './myVisit'
import { twitchesAlone } from './patterns/twitches-alone'
import { redFlags } from './redFlags'
import { cardWords, noRunUntilTold, noRunWhileIll, whenItTwitches, withCareInHeat } from './tomorrow/cardWords'
import { visitInBrief } from './visit/visitWords'

/** What keeps someone from running and is over by itself, or with an answer: nobody has to look at them first. */
const passing: { readonly [C in ConflictId]?: CardWords['noRun'] } = {
  'signs-now-unknown': noRunUntilTold,
  'pregnancy-signs-unknown': noRunUntilTold,
  'fever-or-illness': noRunWhileIll,
}

/** The words for someone whom nothing else keeps from running. */
function noRunOf({ plan, flags }: Assessment): CardWords['noRun'] | undefined {
  if (flags.some(({ flag }) => redFlags[flag].forbids.some((deed) => deed === 'run'))) return undefined
  const holding = plan.withheld.filter(({ conflict }) => {
    const { forbids = [] }: Conflict = conflicts[conflict]
    return forbids.includes('run')
  })
  const words = holding.map(({ conflict }) => passing[conflict])
  return words.every((one) => one !== undefined) ? (words.find((one) => one === noRunUntilTold) ?? words[0]) : undefined
}

/** The words of the card for one runner: the visit on it is theirs, with whom to ring, how soon, and what about. */
export function wordsForCard(assessment: Assessment, answers: Answers): CardWords {
  const mine = judge(twitchesAlone, answers) === 'holds' ? { ...cardWords, otherwise: whenItTwitches } : cardWords
  const aheadOfHeat = heatForAgeAlone(assessment, answers) ? withCareInHeat : mine.aheadOfHeat
  const words = { ...mine, aheadOfHeat, noRun: noRunOf(assessment) ?? mine.noRun }
  const visit = myVisit(assessment, answers)
  if (visit === undefined) return words
  // What can wait for the next visit is not what to do tomorrow; the plan has it.
  const lines = visit.within === 'next-visit' ? {} : { tomorrow: [{ say: visitInBrief(visit) }] }
  const headings = visit.within === 'today' ? { ...words.headings, tomorrow: 'Today' } : words.headings
  const callFirst = visit.within === 'next-visit' ? {} : { callFirst: visit.measure }
  return { ...words, ...callFirst, headings, lines: { ...words.lines, [visit.measure]: lines } }
}
