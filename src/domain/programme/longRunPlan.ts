import { allowed } from '../deeds'
import { daysAfter, daysBetween, type IsoDate, weekdayOf } from './calendarDate'
import { firstRunOn } from './firstRun'
import { downTo, type Growth, grown, growthFrom, lighterShare } from './longRun'
import type { Race, Wish } from './programme'
import { longRunDay } from './spreadDays'
import { longRunShare } from './taper'
import { wayBackOn } from './wayBack'
import { firstRunKm, firstShare, longWayBack } from './wayBackShares'
import { type Frame, loadOn } from './weekFrames'

/** The long run of one week. */
export type PlannedRun = {
  readonly week: number
  readonly date: IsoDate
  /** Of the usual long run: 1 is all of it. */
  readonly share: number
  /** On the way back from a race or a long gap, where the usual one is the one before it. */
  readonly back: boolean
  /** Left out where nobody said how long the longest run was. */
  readonly km?: number
}

/** A run longer ago than this says nothing about the legs of today: frandsen-2025-single-session looked at 30 days. */
const counts = 30

/**
 * Every long run, walked through in order, so that each builds on those before it. After a race the first run has a day of its own
 * and is a third, as are those after it while the legs recover; then back by shares to where it was, then up by the tenth. Weeks left out count for nothing; after thirty days without, it comes back by
 * shares, too. In weeks with `heat` it stays as long as it was: longer and hotter at once is too much. A race that was left out
 * sets the goal still, and has no run on its day.
 */
export function longRunPlan(
  frames: readonly Frame[],
  wish: Wish,
  race: Race | undefined,
  heat: (frame: Frame) => boolean = () => false,
  leftOut?: Race,
): readonly PlannedRun[] {
  const day = longRunDay(wish.days)
  if (day === undefined || !allowed(['run', 'run-long'], wish.forbidden)) return []
  const { longestKm, pastRace, missed, start, age } = wish
  // Whoever runs further than the goal already goes on as they do, and no further.
  const goal = Math.max(wish.goalKm ?? (race ?? leftOut)?.km ?? Number.POSITIVE_INFINITY, longestKm ?? 0)
  const within = (km: number) => downTo(Math.min(km, goal))
  let growth: Growth = growthFrom(longestKm ?? 1)
  let way = pastRace === undefined ? [] : wayBackOn(start, pastRace, age)
  /** The last build, as a share and in km: what a lighter week is lighter than. */
  let current = { share: way.length > 0 ? firstShare : 1, km: (longestKm ?? 1) * (way.length > 0 ? firstShare : 1) }
  let last = start
  const runs: PlannedRun[] = []

  const first = firstRunOn(wish)
  for (const frame of frames) {
    const addOn = (on: IsoDate, share: number, km: number, back: boolean) => {
      if (share === 0 || on === leftOut?.date) return
      runs.push({ week: frame.number, date: on, share, back, ...(longestKm !== undefined && { km }) })
      if (!missed.includes(frame.number)) last = on
    }
    // While the legs recover, a third of what they were used to, not of what is to come.
    const addThird = (on: IsoDate) => {
      const eased = longRunShare(race, on)
      addOn(on, firstShare * eased, Math.floor(firstRunKm(growth.from) * eased * 10 + 1e-9) / 10, true)
    }
    if (first !== undefined && dayIn(frame, race, (one) => one === first) !== undefined) addThird(first)
    const date = dayIn(frame, race, (one) => weekdayOf(one) === day)
    if (date === undefined || date === leftOut?.date) continue
    const add = (share: number, km: number, back: boolean) => addOn(date, share, km, back)
    const load = loadOn(wish, date)
    if (load === 'none') continue
    if (load === 'third' || frame.kind === 'recovery') {
      // Never a day after the first run, nor before it.
      if (first === undefined || daysBetween(first, date) > 1) addThird(date)
      continue
    }
    if (daysBetween(last, date) > counts) way = longWayBack
    const [back] = way
    if (frame.kind === 'lighter') {
      add(current.share * lighterShare, within(current.km * lighterShare), back !== undefined)
      continue
    }
    const level = heat(frame)
    const next = level ? growth : grown(growth, goal)
    const full =
      back === undefined ? { share: 1, km: within(next.peak) } : { share: back, km: within(growth.peak * back) }
    const eased = longRunShare(race, date)
    add(full.share * eased, eased === 1 ? full.km : Math.floor(full.km * eased * 10) / 10, level || back !== undefined)
    if (frame.kind !== 'build' || missed.includes(frame.number)) continue
    current = full
    if (back === undefined) growth = next
    else way = way.slice(1)
  }
  return runs
}

/** The first day of a week, before the race, that is such a day. */
function dayIn({ from, to }: Frame, race: Race | undefined, is: (date: IsoDate) => boolean): IsoDate | undefined {
  for (let date = from; daysBetween(date, to) >= 0; date = daysAfter(date, 1))
    if (is(date) && (race === undefined || daysBetween(date, race.date) > 0)) return date
  return undefined
}
