import { allowed } from '../deeds'
import { fill } from '../fill'
import { longRunBack } from './backFromRace'
import { type CardCase, firstThatHolds, plainLine, raced } from './cardCase'
import type { CardFacts } from './cardFacts'
import type { CardLine } from './fittedCard'
import type { MeasureLines } from './measureLines'

/** What to do on the next long run or in the next race, whichever matters more, if there may be one. */
export function nextLongLine(card: CardCase, lines: MeasureLines): CardLine {
  const { plan, words } = card
  if (plan.forbidden.has('run')) return plainLine(card, 'nextLong', words.noRun.nextLong)
  if (plan.forbidden.has('run-long')) return plainLine(card, 'nextLong', firstThatHolds(card, words.noLong))
  const line = longOrRace(card, lines)
  if (!plan.forbidden.has('run-in-heat')) return line
  return { ...line, say: `${firstThatHolds(card, words.aheadOfHeat)} ${line.say}`.trimStart() }
}

function longOrRace(card: CardCase, lines: MeasureLines): CardLine {
  const { plan, words, facts, answers, recovering } = card
  // A programme knows the next long run, so that is told, unless a race is near, the runner is recovering from one (the first
  // run back stands in the line above), or they race too fast: then the race matters more than a distance that Today shows as
  // well.
  const racesTooFast = raced(answers) && paceLeads(card)
  if (facts.nextLong !== undefined && !facts.racing && !recovering && !racesTooFast)
    return programmeRun(card, facts.nextLong)
  const races = facts.racing || recovering || raced(answers)
  if (races && allowed(['run-fast', 'race'], plan.forbidden)) return nextRace(card, lines)
  if (recovering) return plainLine(card, 'nextLong', longRunBack(words.afterRace, facts))
  if (facts.nextLong !== undefined) return programmeRun(card, facts.nextLong)
  const line = lines.say('nextLong')
  if (facts.longestKm === undefined || (line.measure !== undefined && line.measure !== 'long-run-progression'))
    return line
  return { ...line, say: fill(words.longest, { KM: `{km:${facts.longestKm}}` }) }
}

const paceLeads = ({ findings, words }: CardCase): boolean => findings[0]?.cause === words.raceCause

function programmeRun(card: CardCase, { day, say, after }: NonNullable<CardFacts['nextLong']>): CardLine {
  const { nextLong, longAfter } = card.words.programme
  const line = plainLine(card, 'nextLong', fill(nextLong, { DAY: day, WHAT: say }))
  return after ? { ...line, heading: longAfter } : line
}

function nextRace(card: CardCase, lines: MeasureLines): CardLine {
  const { plan, words, facts } = card
  if (facts.racing && facts.tooFar) return plainLine(card, 'race', words.raceTooFar)
  if (paceLeads(card)) return plainLine(card, 'race', words.nextRace)
  return lines.find('race', lines.unused(plan.items)) ?? plainLine(card, 'race', words.otherwise.race)
}
