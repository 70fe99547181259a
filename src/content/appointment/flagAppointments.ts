import { illnessAppointments } from './illnessAppointments'
import { legAppointments } from './legAppointments'
import { medicineAppointments } from './medicineAppointments'

/** What each sign that can wait for an appointment means for it. */
export const flagAppointments = { ...legAppointments, ...illnessAppointments, ...medicineAppointments }
