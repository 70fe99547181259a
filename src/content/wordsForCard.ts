import type { Assessment } from '../domain/assess'
import { judge } from '../domain/conditions/compileCondition'
import type { Conflict } from '../domain/plan/measure'
import type { Answers } from '../domain/quiz/questionnaire'
import type { CardWords } from '../domain/tomorrow/cardWords'
import { conflicts } from './conflicts'
import { myVisit } from './myVisit'
import { twitchesAlone } from './patterns/twitches-alone'
import { redFlags } from './redFlags'
import { cardWords, noRunWhileIll, whenItTwitches } from './tomorrow/cardWords'
import { visitInBrief } from './visit/visitWords'

/** True if an illness that passes is all that keeps this runner from running. */
const onlyIll = ({ plan, flags }: Assessment): boolean => {
  const holding: readonly Conflict[] = plan.withheld.map(({ conflict }) => conflicts[conflict])
  const keep = holding.filter(({ forbids = [] }) => forbids.includes('run'))
  return (
    keep.length > 0 &&
    keep.every((one) => one === conflicts['fever-or-illness']) &&
    !flags.some(({ flag }) => redFlags[flag].forbids.some((deed) => deed === 'run'))
  )
}

/** The words of the card for one runner: the visit on it is theirs, with whom to ring, how soon, and what about. */
export function wordsForCard(assessment: Assessment, answers: Answers): CardWords {
  const mine = judge(twitchesAlone, answers) === 'holds' ? { ...cardWords, otherwise: whenItTwitches } : cardWords
  const words = onlyIll(assessment) ? { ...mine, noRun: noRunWhileIll } : mine
  const visit = myVisit(assessment, answers)
  if (visit === undefined) return words
  // What can wait for the next visit is not what to do tomorrow; the plan has it.
  const lines = visit.within === 'next-visit' ? {} : { tomorrow: [{ say: visitInBrief(visit) }] }
  const headings = visit.within === 'today' ? { ...words.headings, tomorrow: 'Today' } : words.headings
  const callFirst = visit.within === 'next-visit' ? {} : { callFirst: visit.measure }
  return { ...words, ...callFirst, headings, lines: { ...words.lines, [visit.measure]: lines } }
}
