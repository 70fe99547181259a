import { exercises } from '../../content/programme/exercises'
import { type Counter, isOver, roundsOf, sideOf } from '../../domain/programme/counter'

const first = { end: 'Time. ', stop: 'Stopped. ', round: '', back: '' } as const

/**
 * What is read aloud: that a hold has begun, is half over and has ended, and where that leads. The seconds are for the eyes alone: read
 * out one by one they would drown all else.
 */
export function coachWords(counter: Counter): string {
  const { efforts, at, round, hold, said } = counter
  if (said === undefined) return ''
  if (said === 'start') return `${hold?.seconds} seconds.`
  if (said === 'half') return 'Halfway.'
  const effort = efforts[at]
  if (isOver(counter) || effort === undefined) return `${first[said]}That was all of it.`
  const side = sideOf(effort, round)
  const where = `round ${round + 1} of ${roundsOf(effort)}${side ? `, ${side}` : ''}`
  return `${first[said]}${exercises[effort.exercise].name}: ${where}.`
}
