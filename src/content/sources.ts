import type { Source } from '../domain/source'
import type { SourceId } from '../domain/sourceIds'
import { breathingAndStitch } from './sources/breathing-and-stitch'
import { coachAndReviews } from './sources/coach-and-reviews'
import { epidemiology } from './sources/epidemiology'
import { feetAndShoes } from './sources/feet-and-shoes'
import { fluidAndSodium } from './sources/fluid-and-sodium'
import { heat } from './sources/heat'
import { magnesiumAndNightCramps } from './sources/magnesium-and-night-cramps'
import { medicinesAndConditions } from './sources/medicines-and-conditions'
import { reliefAndReflex } from './sources/relief-and-reflex'
import { safety } from './sources/safety'
import { trainingAndPacing } from './sources/training-and-pacing'

/** Everything a claim may rest on. */
export const sources = {
  ...coachAndReviews,
  ...epidemiology,
  ...fluidAndSodium,
  ...reliefAndReflex,
  ...magnesiumAndNightCramps,
  ...medicinesAndConditions,
  ...trainingAndPacing,
  ...feetAndShoes,
  ...breathingAndStitch,
  ...heat,
  ...safety,
} satisfies { readonly [S in SourceId]: Source }
