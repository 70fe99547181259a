import type { Exercise, ExerciseId } from '../../domain/programme/exercise'
import { calfExercises } from './exercises/calf'
import { footExercises } from './exercises/foot'
import { hipExercises } from './exercises/hip'
import { stretches } from './exercises/stretch'
import { warmUpExercises } from './exercises/warm-up'

/** Every exercise, in words. */
export const exercises = {
  ...calfExercises,
  ...hipExercises,
  ...footExercises,
  ...warmUpExercises,
  ...stretches,
} satisfies { readonly [E in ExerciseId]: Exercise }
