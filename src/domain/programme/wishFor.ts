import type { Assessment } from '../assess'
import type { Answers } from '../questionnaire/questionnaire'
import type { MeasureId } from '../vocabulary'
import type { Actions } from './action'
import type { Wish } from './programme'
import { ageBandOf, canTakeOn, propose } from './propose'
import { raceKm } from './raceKm'

/** What a runner decides about their programme. Left out: what the plan proposes. */
export type Choices = Omit<Wish, 'chosen' | 'forbidden' | 'age' | 'missed'> & {
  readonly chosen?: readonly MeasureId[]
  readonly missed?: readonly number[]
}

/** A wish that stays within the plan: what is no longer in it, or may not be done, is not taken on. */
export function wishFor(assessment: Assessment, answers: Answers, choices: Choices, actions: Actions): Wish {
  const { plan } = assessment
  const open = canTakeOn(assessment, actions).map(({ measure }) => measure)
  const km = choices.pastRace?.km ?? raceKm(answers)
  // A race of which nobody said when it was may have been yesterday: too much rest does no harm.
  const pastRace = choices.pastRace ?? (answers.load?.includes('race') ? { date: choices.start } : undefined)
  const { chosen = propose(assessment, actions).map(({ measure }) => measure), missed = [] } = choices
  return {
    ...choices,
    ...(pastRace && { pastRace: { ...pastRace, ...(km !== undefined && { km }) } }),
    chosen: chosen.filter((measure) => open.includes(measure)),
    forbidden: plan.forbidden,
    age: ageBandOf(answers),
    missed,
  }
}
