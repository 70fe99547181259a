import { roundsOf } from './counter'
import type { Effort, Exercise, ExerciseId } from './exercise'

/** Between two sets, in seconds: coach experience. */
const rest = 30

/** How many minutes exercises take, begun minutes counted: their sets at the pace that each is done in, and the rests between. */
export function minutesOf(efforts: readonly Effort[], exercises: { readonly [E in ExerciseId]: Exercise }): number {
  const rounds = efforts.reduce((sum, effort) => sum + roundsOf(effort), 0)
  const work = efforts.reduce(
    (sum, { exercise, reps = 1, seconds, ...effort }) =>
      sum + roundsOf({ exercise, ...effort }) * (seconds ?? reps * exercises[exercise].each),
    0,
  )
  return Math.ceil((work + Math.max(0, rounds - 1) * rest) / 60)
}
