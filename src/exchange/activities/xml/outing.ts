import type { Activity } from '../../../domain/runs/activity'
import { createCourse, standing } from '../course/course'
import { metresBetween, type Place } from '../course/distance'
import { isoSecond, round } from '../round'
import { sportKind } from '../sportKind'

export type TrackPoint = Place & {
  readonly seconds: number | undefined
  readonly elevation: number | undefined
  readonly celsius: number | undefined
}

/** One activity as its points come by: the tracks of one outing. */
export function createOuting() {
  const course = createCourse()
  let metres = 0
  let before: Place | undefined
  let timed = 0
  let points = 0
  let seconds = 0
  let isGap = false
  let last: number | undefined
  return {
    sport: undefined as string | undefined,
    lastSeconds: () => last,
    isEmpty: () => points === 0,
    /** What comes is a new segment: the watch was stopped in between. */
    newSegment(): void {
      isGap = true
    },
    add(point: TrackPoint): void {
      points += 1
      const step = before === undefined ? 0 : metresBetween(before, point)
      before = point
      // The way across a gap counts as a straight line, as other readers have it; its time only if it was moved in.
      metres += step
      if (point.seconds !== undefined) {
        timed += 1
        const time = last === undefined ? 0 : Math.max(0, point.seconds - last)
        if (!isGap || step >= standing * time) seconds += time
        last = point.seconds
      }
      isGap = false
      course.add({ seconds: point.seconds, metres, elevation: point.elevation, celsius: point.celsius })
    },
    activity(): Activity {
      const figures = course.figures()
      // With most points untimed, the few times say nothing of the whole.
      const isTimed = timed >= points * 0.9
      const { startSeconds, endSeconds, movingSeconds, celsius } = figures
      const known = (value: number | undefined) => (isTimed && value !== undefined ? round(value / 60, 4) : undefined)
      const sport = this.sport ?? 'unknown'
      return {
        sport,
        kind: sportKind(sport),
        start: isTimed ? isoSecond(startSeconds) : undefined,
        clockAhead: undefined,
        km: round(metres / 1000, 6),
        minutes: known(seconds),
        movingMinutes: known(movingSeconds),
        elapsedMinutes:
          startSeconds === undefined || endSeconds === undefined ? undefined : known(endSeconds - startSeconds),
        ascent: figures.ascent,
        descent: figures.descent,
        temperature: celsius === undefined ? undefined : { celsius: Math.round(celsius), from: 'watch' },
        thirds: isTimed ? figures.thirds : undefined,
        shoes: undefined,
        source: 'gpx',
      }
    },
  }
}
