import { allowed, type Deed } from '../deeds'
import type { MeasureId } from '../vocabulary'
import type { Action, Actions } from './action'
import { daysAfter, daysBetween, type IsoDate, weekdayOf } from './calendarDate'
import type { Effort, Exercise, ExerciseId } from './exercise'
import type { PlannedRun } from './longRunPlan'
import { minutesOf } from './minutesOf'
import { onceOn } from './onceOn'
import type { Race, Session, Wish } from './programme'
import { sessionId } from './sessionId'
import { longRunDay, spreadDays } from './spreadDays'
import { exerciseShare, tooLateToBegin } from './taper'
import type { Weekday } from './weekdays'
import { type Frame, loadOn } from './weekFrames'

/** The words a programme cannot do without. They are content, so they come from outside. */
export type ProgrammeWords = {
  /** A long run of known length, or of some share of an unknown one. */
  readonly longRun: {
    readonly [K in 'known' | 'short' | 'third' | 'half' | 'twoThirds' | 'nearly' | 'asBefore' | 'full']: string
  }
}

export type Catalogue = {
  readonly actions: Actions
  readonly exercises: { readonly [E in ExerciseId]: Exercise }
  readonly words: ProgrammeWords
}

/** The efforts that ask nothing forbidden. */
export const effortsFor = (
  efforts: readonly Effort[],
  { exercises }: Pick<Catalogue, 'exercises'>,
  forbidden: ReadonlySet<Deed>,
): readonly Effort[] => efforts.filter(({ exercise }) => allowed(exercises[exercise].asks, forbidden))

const daysOf = ({ from, to }: Frame): readonly IsoDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => daysAfter(from, day))

const halved = (efforts: readonly Effort[]): readonly Effort[] =>
  efforts.map((effort) => ({ ...effort, sets: Math.ceil(effort.sets / 2) }))

/** What one action puts into one week. */
export function sessionsOf(
  measure: MeasureId,
  frame: Frame,
  wish: Wish,
  race: Race | undefined,
  longRuns: readonly PlannedRun[],
  catalogue: Catalogue,
): readonly Session[] {
  const action = catalogue.actions[measure]
  const before = daysOf(frame).filter((date) => race === undefined || daysBetween(date, race.date) > 0)
  const on = (days: readonly Weekday[]) => before.filter((date) => days.includes(weekdayOf(date)))
  const id = (nth: number) => sessionId({ measure, week: frame.number, nth: nth + 1 })
  const forbid = (efforts: readonly Effort[]) => effortsFor(efforts, catalogue, wish.forbidden)

  switch (action.kind) {
    case 'exercises': {
      const { step } = frame
      if (step === undefined || tooLateToBegin(race, wish.start)) return []
      const efforts = forbid(action.weeks[Math.min(step, action.weeks.length) - 1] ?? action.weeks[0])
      if (efforts.length === 0) return []
      return on(strengthDays(wish, action)).flatMap((date, nth): Session[] => {
        const share = loadOn(wish, date) === 'all' ? exerciseShare(race, date) : 0
        if (share === 0) return []
        const some = share === 1 ? efforts : halved(efforts)
        const minutes = minutesOf(some, catalogue.exercises)
        return [{ id: id(nth), date, measure, kind: 'exercises', say: action.say, minutes, efforts: some }]
      })
    }
    case 'long-run':
      return longRuns
        .filter(({ week }) => week === frame.number)
        .map(({ date, km, share, back }, nth) => ({
          id: id(nth),
          date,
          measure,
          kind: 'long-run',
          say: longRunText(catalogue.words, km, share, back),
          efforts: [],
          ...(km !== undefined && { km }),
        }))
    case 'daily':
      return before.map((date, nth) => ({
        id: id(nth),
        date,
        measure,
        kind: 'daily',
        say: action.say,
        minutes: action.minutes,
        at: action.at,
        efforts: forbid(action.efforts ?? []),
      }))
    case 'once': {
      const date = onceOn(action.on, wish, race)
      if (date < frame.from || date > frame.to || date === race?.date) return []
      // It happens once, so it has one name, whatever week its day falls into.
      const once = sessionId({ measure, week: 1, nth: 1 })
      return [{ id: once, date, measure, kind: 'once', say: action.say, efforts: [] }]
    }
    case 'block': {
      const nth = blockWeek(frame, wish, race, action)
      const steps = wish.age === 'under-18' ? action.young : action.grownUp
      const say = nth === undefined ? undefined : steps[nth]
      if (say === undefined) return []
      // Long and hot at once is too much.
      const long = wish.chosen.includes('long-run-progression') ? longRunDay(wish.days) : undefined
      return on(wish.days.filter((day) => day !== long))
        .filter((date) => loadOn(wish, date) === 'all')
        .slice(0, action.perWeek)
        .map((date, index) => ({ id: id(index), date, measure, kind: 'block', say, efforts: [] }))
    }
    default:
      return []
  }
}

function longRunText({ longRun }: ProgrammeWords, km: number | undefined, share: number, back: boolean): string {
  if (km !== undefined) return `${share < 0.45 ? longRun.short : longRun.known}, {km:${km}}`
  if (share === 1) return back ? longRun.asBefore : longRun.full
  if (share > 0.8) return longRun.nearly
  if (share > 0.62) return longRun.twoThirds
  return share < 0.45 ? longRun.third : longRun.half
}

/** All strength work shares its days, so that the days between are free of it. */
function strengthDays(wish: Wish, { perWeek }: Extract<Action, { kind: 'exercises' }>): readonly Weekday[] {
  const running = wish.chosen.includes('long-run-progression')
  const days = spreadDays(wish.days, 3, running ? longRunDay(wish.days) : undefined)
  return perWeek === 2 && days.length === 3 ? days.filter((_, nth) => nth !== 1) : days
}

/**
 * Which week of a block this is, from 0; undefined outside of it. Before a race it is counted back from race week. If the race
 * is too far ahead for these weeks, the block is kept for the weeks before it. Without a race it is counted from the first week
 * that is not for recovering.
 */
export function blockWeek(
  frame: Frame,
  wish: Wish,
  race: Race | undefined,
  { weeks }: { readonly weeks: number },
): number | undefined {
  if (frame.kind === 'recovery') return undefined
  if (race !== undefined) {
    const left = Math.floor(daysBetween(frame.from, race.date) / 7)
    return left <= weeks ? Math.max(0, weeks - left) : undefined
  }
  if (wish.race !== undefined && daysBetween(wish.start, wish.race.date) > 0) return undefined
  return frame.step !== undefined && frame.step <= weeks ? frame.step - 1 : undefined
}
