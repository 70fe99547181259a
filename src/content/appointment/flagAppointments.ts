import { illnessVisits } from './illnessAppointments'
import { legVisits } from './legAppointments'
import { medicineVisits } from './medicineAppointments'

/** What each sign that can wait for a visit means for it. */
export const flagVisits = { ...legVisits, ...illnessVisits, ...medicineVisits }
