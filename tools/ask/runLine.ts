import type { Found } from '../../src/exchange/activities/found'
import { round } from '../../src/exchange/activities/round'

/** One line of output: the figures of an activity, null where its file does not tell, or what was wrong with the file. */
export function runLine({ file, activity, problem }: Found): object {
  const trouble = problem === undefined ? {} : { problem: problem.text }
  if (activity === undefined) return { file, ...trouble }
  const { temperature, thirds } = activity
  return {
    file,
    sport: activity.sport,
    counts: activity.kind,
    km: round(activity.km, 2) ?? null,
    minutes: round(activity.minutes, 1) ?? null,
    start: activity.start ?? null,
    ascent: activity.ascent ?? null,
    descent: activity.descent ?? null,
    moving: round(activity.movingMinutes, 1) ?? null,
    elapsed: round(activity.elapsedMinutes, 1) ?? null,
    temperature: temperature?.celsius ?? null,
    measured: temperature?.from ?? null,
    thirds: thirds === undefined ? null : [thirds.first, thirds.middle, thirds.last],
    shoes: activity.shoes ?? null,
    source: activity.source,
    ...trouble,
  }
}
