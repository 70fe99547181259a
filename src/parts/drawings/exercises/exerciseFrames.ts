import type { ExerciseId } from '../../../domain/programme/exercise'
import { calfFrames } from './calfFrames'
import { footFrames } from './footFrames'
import type { Frames } from './frame'
import { hipFrames } from './hipFrames'
import { moveFrames } from './moveFrames'
import { sideStepFrames } from './sideStepFrames'

/** Every exercise, drawn as it begins and as it ends. */
export const exerciseFrames: { readonly [E in ExerciseId]: Frames } = {
  ...calfFrames,
  ...hipFrames,
  ...sideStepFrames,
  ...footFrames,
  ...moveFrames,
}
