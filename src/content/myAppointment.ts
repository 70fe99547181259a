import {
  type Appointment,
  type AppointmentCards,
  type Arrangement,
  appointmentFor,
} from '../domain/appointment/appointment'
import type { Assessment } from '../domain/assess'
import type { Deed } from '../domain/deeds'
import type { Answers } from '../domain/questionnaire/questionnaire'
import { relevantAnswers } from '../domain/quiz/quiz'
import type { FlagId } from '../domain/vocabulary'
import { conflictAppointments } from './appointment/conflictAppointments'
import { flagAppointments } from './appointment/flagAppointments'
import { others, sooner } from './appointment/otherAppointments'
import { quiz } from './quiz'
import { redFlags } from './redFlags'
import { warningsFor } from './warningsFor'

export const appointmentCards: AppointmentCards = {
  flags: flagAppointments,
  conflicts: conflictAppointments,
  others,
  sooner,
}

/** The one call or appointment of this runner, in our words. */
export function myAppointment(assessment: Assessment, answers: Answers): Appointment | undefined {
  const { first, rest } = warningsFor(assessment.plan)
  const told = [...first, ...rest].map(({ conflict }) => conflict)
  return appointmentFor(assessment, relevantAnswers(quiz, answers), told, appointmentCards)
}

/** What a sign says to do besides the appointment: what to leave until then, and when it is an emergency. */
export function besidesAppointment(flag: FlagId, forbidden: ReadonlySet<Deed>): readonly string[] {
  const arranged: Arrangement | undefined = appointmentCards.flags[flag]
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
      const fresh = besidesAppointment(flag, forbidden).filter((line) => !told.has(line))
      for (const line of fresh) told.add(line)
      return [flag, fresh]
    }),
  )
}
