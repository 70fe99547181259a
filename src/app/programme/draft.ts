import { daysAfter, daysBetween, isDate } from '../../domain/programme/calendarDate'
import type { BarrierId, Cues } from '../../domain/programme/choices'
import { longAgoDays } from '../../domain/programme/longAgo'
import { type Weekday, weekdays } from '../../domain/programme/weekdays'
import type { Units } from '../../domain/quantity'
import { kmPerMile } from '../../domain/unitFactors'
import type { MeasureId } from '../../domain/vocabulary'
import type { SetUp } from '../../state/programme/programmeKind'

/** The set-up while it is filled in: what was typed, word for word. */
export type Draft = {
  readonly chosen: readonly MeasureId[]
  readonly days: readonly Weekday[]
  readonly cues: Cues
  readonly barrier: BarrierId | undefined
  readonly longest: string
  readonly raceDate: string
  readonly raceLength: string
  readonly pastDate: string
  readonly pastLength: string
}

/** Stands for the date of a race of which only that is known. */
export const longAgo = 'long-ago'

export type Faults = { readonly [K in keyof Draft]?: string }

/**
 * Reads a typed distance, in km: undefined for an empty field, NaN for anything that is no distance above 0 and up to 1000 km.
 * A comma is read as a decimal point.
 */
export function kmOf(text: string, units: Units): number | undefined {
  const trimmed = text.trim().replace(',', '.')
  if (trimmed === '') return undefined
  const value = /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN
  const km = units === 'metric' ? value : value * kmPerMile
  return km > 0 && km <= 1000 ? Math.round(km * 100) / 100 : Number.NaN
}

/** A distance as it would be typed. */
export const typed = (km: number | undefined, units: Units): string =>
  km === undefined ? '' : String(Math.round((units === 'metric' ? km : km / kmPerMile) * 10) / 10)

/** What keeps a draft from becoming a programme. */
export function faultsIn(draft: Draft, today: string, units: Units, needsDays = true): Faults {
  const length = (text: string) => (Number.isNaN(kmOf(text, units)) ? 'Write a distance, such as 12.5' : undefined)
  const day = (text: string) => (text !== '' && !isDate(text) ? 'Choose a date' : undefined)
  const before = (text: string) => isDate(text) && daysBetween(today, text) < 0
  const faults: { [K in keyof Draft]?: string | undefined } = {
    chosen: draft.chosen.length === 0 ? 'Choose at least one' : undefined,
    days: needsDays && draft.days.length === 0 ? 'Choose at least one day' : undefined,
    longest: length(draft.longest),
    raceDate: day(draft.raceDate) ?? (before(draft.raceDate) ? 'That day is over. Choose one to come' : undefined),
    // Without it the long run could grow past the race.
    raceLength:
      draft.raceDate !== '' && draft.raceLength.trim() === '' ? 'Write how far it is' : length(draft.raceLength),
    pastDate:
      (draft.pastDate === longAgo ? undefined : day(draft.pastDate)) ??
      (isDate(draft.pastDate) && !before(draft.pastDate) && draft.pastDate !== today
        ? 'That day is still to come'
        : undefined),
    pastLength: length(draft.pastLength),
  }
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined))
}

const raceOf = (date: string, length: string, units: Units) => {
  const km = kmOf(length, units)
  return date === '' ? undefined : { date, ...(km !== undefined && { km }) }
}

/** The draft as it is kept. Call it only where there is no fault. */
export function setUpOf(draft: Draft, start: string, units: Units): SetUp {
  const longestKm = kmOf(draft.longest, units)
  const race = raceOf(draft.raceDate, draft.raceLength, units)
  const pastDate = draft.pastDate === longAgo ? daysAfter(start, -longAgoDays) : draft.pastDate
  const pastRace = raceOf(pastDate, draft.pastLength, units)
  return {
    is: 'set-up',
    start,
    // Measures that are done on runs need no weekdays, but the format needs at least one: store all seven.
    days: draft.days.length > 0 ? [...draft.days] : [...weekdays],
    chosen: [...draft.chosen],
    cues: draft.cues,
    ...(draft.barrier && { barrier: draft.barrier }),
    ...(longestKm !== undefined && { longestKm }),
    ...(race && { race }),
    ...(pastRace && { pastRace }),
  }
}
