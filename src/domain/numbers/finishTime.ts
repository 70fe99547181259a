import { readClock } from './clockText'
import { couldBeRun } from './pacePlan'

/** Minutes and seconds as on a watch, `40:00`, or minutes alone. */
function readMinutes(text: string): number | undefined {
  const [, minutes, seconds] = /^\s*(\d{1,3})(?:[:.](\d{2}))?\s*$/.exec(text) ?? []
  return minutes === undefined || Number(seconds ?? 0) > 59 ? undefined : Number(minutes) * 60 + Number(seconds ?? 0)
}

/**
 * Seconds of a finish time over a distance. `40:00` is forty hours or forty minutes: hours first, unless only minutes belong to the
 * distance. Undefined if it is no time at all.
 */
export function readFinish(text: string, km: number | undefined): number | undefined {
  const [hours, minutes] = [readClock(text), readMinutes(text)]
  const fits = (seconds: number | undefined) =>
    km !== undefined && seconds !== undefined && couldBeRun({ km, seconds }) ? seconds : undefined
  return fits(hours) ?? fits(minutes) ?? hours ?? minutes
}
