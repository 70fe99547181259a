import type { Thirds } from '../../../domain/runs/activity'
import { rise } from './rise'
import { thirdsOf } from './thirds'

/** One moment of an activity. `metres` counts from its start and never goes back. */
type Sample = {
  /** Seconds since 1970. */
  readonly seconds: number | undefined
  readonly metres: number | undefined
  /** Above the sea, in metres. */
  readonly elevation: number | undefined
  readonly celsius: number | undefined
}

/** What the moments of an activity add up to. Without times, or with too few, all that needs them is undefined. */
type CourseFigures = {
  readonly metres: number
  readonly startSeconds: number | undefined
  readonly endSeconds: number | undefined
  readonly movingSeconds: number | undefined
  readonly ascent: number | undefined
  readonly descent: number | undefined
  readonly celsius: number | undefined
  readonly thirds: Thirds | undefined
}

/** Metres a second. Slower than this is standing: a slow walk is 0.8 m/s. */
export const standing = 0.5

/**
 * Adds up the moments of one activity as they come, and keeps two numbers of each.
 * Moments out of order or with a distance that jumps back are met in every export: they add nothing.
 */
export function createCourse() {
  const seconds: number[] = []
  const metres: number[] = []
  const climb = rise()
  let first: number | undefined
  let last: number | undefined
  let end: number | undefined
  let moving = 0
  let warmth = 0
  let warmths = 0
  let fromMetres: number | undefined
  let reached = 0

  return {
    add({ seconds: at, metres: here, elevation, celsius }: Sample): void {
      if (elevation !== undefined) climb.to(elevation)
      if (celsius !== undefined) {
        warmth += celsius
        warmths += 1
      }
      if (here !== undefined) {
        fromMetres ??= here
        reached = Math.max(reached, here - fromMetres)
      }
      if (at === undefined || (last !== undefined && at <= last)) return
      const before = metres.at(-1) ?? 0
      // Moving time is the clock of the course: pauses and standing do not make a third slow.
      if (last !== undefined && reached - before >= standing * (at - last)) moving += at - last
      first ??= at
      last = at
      end = at
      seconds.push(moving)
      metres.push(reached)
    },
    /** The next moment does not follow on this one: the time between is a pause. */
    pause(): void {
      last = undefined
    },
    figures(): CourseFigures {
      return {
        metres: reached,
        startSeconds: first,
        endSeconds: end,
        movingSeconds: moving > 0 ? moving : undefined,
        ...climb.total(),
        celsius: warmths > 0 ? warmth / warmths : undefined,
        thirds: thirdsOf(metres, seconds),
      }
    },
  }
}
