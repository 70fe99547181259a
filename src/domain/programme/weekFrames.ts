import { daysAfter, daysBetween, type IsoDate } from './calendarDate'
import { checkInWeeks } from './choices'
import { loadAfter } from './loadAfter'
import { isLighter } from './longRun'
import type { Programme, Race, Week, WeekKind, Wish } from './programme'
import { recoveredOn } from './recoveredOn'
import { taperDays, tooLateToBegin } from './taper'

/** The evidence gives six weeks. */
const steps = 6
/** A race further ahead than this many weeks is only a date: nobody knows yet how fit the runner will be. */
export const longestWeeks = 16
/** Weeks may be repeated, but not for ever: by then it is time for new answers. */
const mostWeeks = 12

export type Frame = Omit<Week, 'sessions' | 'easyRuns'>

/** True if a race lies within reach of the programme. */
export const racesWithin = ({ start, race }: Pick<Wish, 'start' | 'race'>): boolean =>
  race !== undefined && daysBetween(start, race.date) >= 0 && daysBetween(start, race.date) < longestWeeks * 7

function weekCount(wish: Wish, recovering: number): number {
  const { start, race, missed } = wish
  if (race !== undefined && racesWithin(wish)) return Math.floor(daysBetween(start, race.date) / 7) + 1
  return Math.min(mostWeeks, recovering + steps + missed.length)
}

/** The weeks of a programme, with what each is for. The last one ends on race day, where there is a race. */
export function weekFrames(wish: Wish): readonly Frame[] {
  const { start, race, pastRace, age, missed } = wish
  const fullOn = pastRace && recoveredOn(pastRace, age)
  const recovering = fullOn === undefined ? 0 : Math.max(0, Math.ceil(daysBetween(start, fullOn) / 7))
  const racing = racesWithin(wish)
  const frames: Frame[] = []
  let step = 1
  let held: number | undefined
  for (let number = 1; number <= weekCount(wish, recovering); number += 1) {
    const from = daysAfter(start, (number - 1) * 7)
    const sunday = daysAfter(from, 6)
    const to = race !== undefined && racing && daysBetween(sunday, race.date) < 0 ? race.date : sunday
    const kind = kindOf()
    const builds = kind === 'build' || kind === 'lighter'
    // A new step so close to a race would make legs sore in it, so the step before it is kept.
    if (racing && tooLateToBegin(race, sunday)) held ??= frames.at(-1)?.step ?? step
    frames.push({ number, from, to, kind, step: kind === 'recovery' ? undefined : (held ?? step) })
    if (builds && !missed.includes(number)) step += 1

    function kindOf(): WeekKind {
      if (number <= recovering) return 'recovery'
      if (race !== undefined && racing) {
        const left = daysBetween(from, race.date)
        if (left < 7) return 'race'
        if (left < taperDays(race)) return 'taper'
      }
      return isLighter(step) ? 'lighter' : 'build'
    }
  }
  return frames
}

/** Some weeks end with a minute of questions: on their last day, or on the day after a race. */
export const checkInsOf = (
  frames: readonly { readonly number: number; readonly to: IsoDate }[],
  race: Race | undefined,
): Programme['checkIns'] =>
  frames
    .filter(({ number }) => checkInWeeks.includes(number))
    .map(({ number, to }) => ({ week: number, date: to === race?.date ? daysAfter(to, 1) : to }))

/** How much the legs bear on a day, after a race that is over. */
export const loadOn = ({ pastRace, age }: Wish, date: IsoDate) =>
  pastRace === undefined ? 'all' : loadAfter(pastRace, age, date)
