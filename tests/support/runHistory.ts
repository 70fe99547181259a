import type { Activity } from '../../src/domain/runs/activity'

/** A run of ten kilometres at 6:00, unless it says otherwise. */
export const run = (day: string, its: Partial<Activity> = {}): Activity => {
  const km = its.km ?? 10
  return {
    sport: 'running',
    kind: 'run',
    start: `${day}T07:00:00Z`,
    clockAhead: undefined,
    km,
    minutes: km * 6,
    movingMinutes: km * 6,
    elapsedMinutes: km * 6,
    ascent: undefined,
    descent: undefined,
    temperature: undefined,
    thirds: undefined,
    shoes: undefined,
    source: 'fit',
    ...its,
  }
}

/** Runs of ten kilometres on these days of May 2024. */
export const inMay = (...days: readonly number[]): readonly Activity[] =>
  days.map((day) => run(`2024-05-${`${day}`.padStart(2, '0')}`))
