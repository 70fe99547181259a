import type { Programme, WeekKind } from './programme'

/** What a runner would wonder at in the long runs of a programme. */
export type LongRunNote = {
  readonly is: 'way-back' | 'far-from-race' | 'too-far' | 'too-far-now' | 'no-further' | 'rest-before-race'
  readonly longestKm: number
}

/** A step of more than this asks for a word: the next run would be over a tenth longer, and a little for rounding. */
const tenth = 1.12
/** Shorter than this share of the race is not what coaches would go into it with. */
const twoThirds = 2 / 3

/**
 * Why long runs climb faster after a race than a tenth at a time, and when the weeks to a race are too few for its length, also
 * where they hold no long run. What is said of steps and shares is coach experience.
 */
export function longRunNotes({
  weeks,
  race,
  tooFar,
  noFurther,
}: Pick<Programme, 'weeks' | 'race' | 'tooFar' | 'noFurther'>): readonly LongRunNote[] {
  const long = weeks.flatMap(({ sessions }) => sessions.flatMap(({ km }) => (km === undefined ? [] : [km])))
  const longestKm = Math.max(0, ...long)
  if (noFurther) return [{ is: 'no-further', longestKm }]
  if (long.length === 0) return tooFar ? [{ is: 'too-far-now', longestKm }] : []
  const leaps = long.some((km, index) => index > 0 && km > (long[index - 1] ?? km) * tenth)
  const recovers = weeks.some(({ kind }) => kind === 'recovery')
  const tooFew = race?.km !== undefined && longestKm < race.km * twoThirds
  // Weeks that mostly rest say nothing of how far the runner could go.
  const count = (of: WeekKind) => weeks.filter(({ kind }) => kind === of).length
  const builds = count('build') > count('recovery')
  const nearness = tooFar ? 'too-far' : builds ? 'far-from-race' : 'rest-before-race'
  return [
    ...(recovers && leaps ? [{ is: 'way-back', longestKm } as const] : []),
    ...(tooFew ? [{ is: nearness, longestKm } as const] : []),
  ]
}
