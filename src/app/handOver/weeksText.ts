import type { HandedWeeks } from '../../domain/programme/handedWeeks'
import { longDay } from '../days/dayWords'

/** Weeks in a few words: "weeks from 1 March 2027, with 12 done and 2 left out". What is in them is not named here: not all of it may suit these answers. */
export function weeksText({ takenOn, outcomes }: HandedWeeks): string {
  const done = outcomes.filter(({ as }) => as === 'done').length
  const left = outcomes.length - done
  const said = [done > 0 && `${done} done`, left > 0 && `${left} left out`].filter(Boolean).join(' and ')
  return `weeks from ${longDay(takenOn.start)}, with ${said || 'nothing ticked yet'}`
}
