import { daysAfter, type IsoDate } from './calendarDate'
import { type AgeBand, type PastRace, recoveryDays } from './recovery'

/** The first day after a race that bears a full load again. */
export const recoveredOn = (race: PastRace, age: AgeBand): IsoDate => daysAfter(race.date, recoveryDays(race, age))
