import { illnessVisits } from './illnessVisits'
import { legVisits } from './legVisits'
import { medicineVisits } from './medicineVisits'

/** What each sign that can wait for a visit means for it. */
export const flagVisits = { ...legVisits, ...illnessVisits, ...medicineVisits }
