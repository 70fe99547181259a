import { judge } from '../conditions/compileCondition'
import { allowed, runsAsBefore } from '../deeds'
import { firstRunBack } from './backFromRace'
import { type CardCase, plainLine } from './cardCase'
import type { CardLine } from './fittedCard'
import type { MeasureLines } from './measureLines'

/** What to do on the next run, if there may be one. */
export function nextRunLine(card: CardCase, lines: MeasureLines): CardLine {
  const { plan, words } = card
  if (plan.forbidden.has('run')) return plainLine(card, 'nextRun', words.noRun.nextRun)
  const line = ifAllowed(card, lines)
  return words.atACramp === undefined ? line : { ...line, say: `${words.atACramp} ${line.say}` }
}

function ifAllowed(card: CardCase, lines: MeasureLines): CardLine {
  const { plan, words, answers, facts, recovering } = card
  if (recovering) return plainLine(card, 'nextRun', firstRunBack(words.afterRace, facts))
  // What to do at a cramp on a run is for those who cramp on runs.
  if (judge(words.offRuns, answers) !== 'holds') return onItsDay(card, lines.say('nextRun'))
  const usual = plan.forbidden.has('run-in-heat') ? words.nextRunCool : words.nextRunAsUsual
  const say = allowed(runsAsBefore, plan.forbidden) ? usual : words.otherwise.nextRun
  return onItsDay(card, plainLine(card, 'nextRun', say))
}

/** With its day and length before it, where the programme knows them. */
const onItsDay = ({ facts: { nextRun } }: CardCase, line: CardLine): CardLine =>
  nextRun === undefined ? line : { ...line, say: `${nextRun.say} ${line.say}` }
