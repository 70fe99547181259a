import { type Arrangement, type Visit, type VisitCards, visitFor } from '../domain/appointment/appointment'
import type { Assessment } from '../domain/assess'
import type { Deed } from '../domain/deeds'
import type { Answers } from '../domain/questionnaire/questionnaire'
import { relevantAnswers } from '../domain/quiz/quiz'
import type { FlagId } from '../domain/vocabulary'
import { conflictVisits } from './appointment/conflictAppointments'
import { flagVisits } from './appointment/flagAppointments'
import { others, sooner } from './appointment/otherAppointments'
import { quiz } from './quiz'
import { redFlags } from './redFlags'
import { warningsFor } from './warningsFor'

export const visitCards: VisitCards = { flags: flagVisits, conflicts: conflictVisits, others, sooner }

/** The one call or visit of this runner, in our words. */
export function myVisit(assessment: Assessment, answers: Answers): Visit | undefined {
  const { first, rest } = warningsFor(assessment.plan)
  const told = [...first, ...rest].map(({ conflict }) => conflict)
  return visitFor(assessment, relevantAnswers(quiz, answers), told, visitCards)
}

/** What a sign says to do besides the visit: what to leave until then, and when it is an emergency. */
export function besidesVisit(flag: FlagId, forbidden: ReadonlySet<Deed>): readonly string[] {
  const arranged: Arrangement | undefined = visitCards.flags[flag]
  const actions: readonly string[] = redFlags[flag].actions
  if (arranged === undefined) return actions
  const unsaid = [...arranged.replaces, ...(forbidden.has('run') ? (arranged.forWhoRuns ?? []) : [])]
  const left = actions.filter((action) => !unsaid.includes(action))
  return arranged.meanwhile === undefined ? left : [arranged.meanwhile, ...left]
}

/** The same of several signs: what two of them say stands once, with the first. */
export function besidesEach(
  flags: readonly { readonly flag: FlagId }[],
  forbidden: ReadonlySet<Deed>,
): ReadonlyMap<FlagId, readonly string[]> {
  const told = new Set<string>()
  return new Map(
    flags.map(({ flag }) => {
      const fresh = besidesVisit(flag, forbidden).filter((line) => !told.has(line))
      for (const line of fresh) told.add(line)
      return [flag, fresh]
    }),
  )
}
