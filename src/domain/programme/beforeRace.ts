import type { MeasureId } from '../vocabulary'
import type { Actions } from './action'
import { daysAfter, daysBetween, type IsoDate, weekdayOf } from './calendarDate'
import type { Race, Session, Waiting, Wish } from './programme'
import { recoveredOn } from './recoveredOn'
import { spreadDays } from './spreadDays'
import { type Frame, loadOn } from './weekFrames'

/**
 * On which days the usual easy runs go on in the weeks just before a race: up to three of the runner's days, without those that
 * have something planned and without the day before the race. None for whoever took on no run: their days are for something else.
 * Whoever named every day named none.
 */
export function easyRunsIn(
  { kind, from, to }: Frame,
  sessions: readonly Session[],
  wish: Wish,
  race: Race | undefined,
): readonly IsoDate[] {
  const runs = wish.chosen.includes('long-run-progression') && wish.days.length < 7
  if (race === undefined || !runs || (kind !== 'taper' && kind !== 'race')) return []
  const days = spreadDays(wish.days, 3)
  const busy = sessions.flatMap((one) => (one.kind === 'daily' || one.kind === 'once' ? [] : [one.date]))
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, nth) => daysAfter(from, nth)).filter(
    (date) =>
      days.includes(weekdayOf(date)) &&
      !busy.includes(date) &&
      daysBetween(date, race.date) > 1 &&
      loadOn(wish, date) === 'all',
  )
}

/** What was taken on and has no place before the race: it comes once the legs have recovered from it, a call on the next day. */
export function waitingFor(
  race: Race | undefined,
  { chosen, age }: Pick<Wish, 'chosen' | 'age'>,
  placed: ReadonlySet<MeasureId>,
  actions: Actions,
): readonly Waiting[] {
  if (race === undefined) return []
  const from = (measure: MeasureId) =>
    actions[measure].kind === 'once' ? daysAfter(race.date, 1) : recoveredOn(race, age)
  return chosen.filter((measure) => !placed.has(measure)).map((measure) => ({ measure, from: from(measure) }))
}
