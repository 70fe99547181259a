import type { Catalogue } from '../domain/programme/sessionsOf'
import type { Answers } from '../domain/questionnaire/questionnaire'
import { assess } from './model'
import { myAppointment } from './myAppointment'

/** The catalogue with a day for the call of this runner: one that can wait is for a day when somebody answers. */
export function onCallDay(catalogue: Catalogue, answers: Answers): Catalogue {
  const appointment = myAppointment(assess(answers), answers)
  if (appointment === undefined || appointment.within === 'today' || appointment.within === 'two-days') return catalogue
  const call = catalogue.actions[appointment.measure]
  if (call.kind !== 'once') return catalogue
  const on = appointment.whom === 'pharmacist' ? 'not-sunday' : 'working-day'
  return { ...catalogue, actions: { ...catalogue.actions, [appointment.measure]: { ...call, on } } }
}
