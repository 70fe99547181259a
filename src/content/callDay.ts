import type { Catalogue } from '../domain/programme/sessionsOf'
import type { Answers } from '../domain/questionnaire/questionnaire'
import { assess } from './model'
import { myVisit } from './myAppointment'

/** The catalogue with a day for the call of this runner: one that can wait is for a day when somebody answers. */
export function onCallDay(catalogue: Catalogue, answers: Answers): Catalogue {
  const visit = myVisit(assess(answers), answers)
  if (visit === undefined || visit.within === 'today' || visit.within === 'two-days') return catalogue
  const call = catalogue.actions[visit.measure]
  if (call.kind !== 'once') return catalogue
  const on = visit.whom === 'pharmacist' ? 'not-sunday' : 'working-day'
  return { ...catalogue, actions: { ...catalogue.actions, [visit.measure]: { ...call, on } } }
}
