import type { Activity } from '../../domain/runs/activity'
import { doubtful, type Problem } from './problem'

/** Watches with GPS began about here: an earlier date is a clock that was never set. */
const firstYear = 2000
const dayMs = 86_400_000

type Checked = { readonly activity: Activity; readonly problem: Problem | undefined }

const yearOf = (start: string) => start.slice(0, start.indexOf('-', 1))

/** A date from before there were watches, or after tomorrow, is said and not used. `now` in ms. */
function checkClock(activity: Activity, now: number): Checked {
  const { start } = activity
  if (start === undefined) return { activity, problem: undefined }
  const time = Date.parse(start)
  if (time >= Date.UTC(firstYear, 0, 1) && time <= now + dayMs) return { activity, problem: undefined }
  return {
    activity: { ...activity, start: undefined },
    problem: doubtful(`The clock of the watch was never set: it says ${yearOf(start)}. We do not use the date.`),
  }
}

/** More than a week or 1,000 km at once, or faster than anyone moves: not used. */
function checkFigures(activity: Activity): Checked {
  const { km, minutes, kind } = activity
  const fastest = kind === 'load' ? Infinity : 25 // km/h; the marathon record is 21
  const tooFast = km !== undefined && minutes !== undefined && km > 1 && km / (minutes / 60) > fastest
  const tooMuch = (km ?? 0) > 1000 || (minutes ?? 0) > 7 * 24 * 60 || (km ?? 0) < 0 || (minutes ?? 0) < 0
  if (tooMuch)
    return {
      activity: {
        ...activity,
        km: undefined,
        minutes: undefined,
        movingMinutes: undefined,
        elapsedMinutes: undefined,
        thirds: undefined,
      },
      problem: doubtful('Its distance or time cannot be right. We do not use them.'),
    }
  if (tooFast)
    return {
      activity: { ...activity, kind: 'load' },
      problem: doubtful('It is too fast for a run. It counts as training, but not as a run.'),
    }
  if (km === 0) return { activity, problem: doubtful('There is no distance in it. Only its time counts.') }
  return { activity, problem: undefined }
}

/** What of an activity can be believed, and what was doubted. */
export function plausible(activity: Activity, now: number): Checked {
  const figures = checkFigures(activity)
  const clock = checkClock(figures.activity, now)
  return { activity: clock.activity, problem: clock.problem ?? figures.problem }
}
