import type { SourceId } from '../../domain/sourceIds'
import { breathingAndStitch } from '../sources/breathing-and-stitch'
import { coachAndReviews } from '../sources/coach-and-reviews'
import { epidemiology } from '../sources/epidemiology'
import { feetAndShoes } from '../sources/feet-and-shoes'
import { fluidAndSodium } from '../sources/fluid-and-sodium'
import { heat } from '../sources/heat'
import { magnesiumAndNightCramps } from '../sources/magnesium-and-night-cramps'
import { medicinesAndConditions } from '../sources/medicines-and-conditions'
import { reliefAndReflex } from '../sources/relief-and-reflex'
import { safety } from '../sources/safety'
import { trainingAndPacing } from '../sources/training-and-pacing'

const named = (id: string, heading: string, cards: { readonly [S in SourceId]?: unknown }) => ({
  id,
  heading,
  sources: Object.keys(cards) as SourceId[],
})

/** The sources by subject, in reading order. */
export const sourceGroups = [
  named('overviews', 'The coach article and overviews', coachAndReviews),
  named('who-cramps', 'Who cramps, and when', epidemiology),
  named('training', 'Training, pace and recovery', trainingAndPacing),
  named('drinking', 'Water, salt and fuel', fluidAndSodium),
  named('relief', 'Stretching, sharp mouthfuls and the nerve', reliefAndReflex),
  named('night', 'Night cramps and magnesium', magnesiumAndNightCramps),
  named('feet', 'Feet, shoes and hills', feetAndShoes),
  named('stitch-and-breath', 'Stitch and breathing', breathingAndStitch),
  named('heat', 'Heat', heat),
  named('medicines', 'Medicines and health', medicinesAndConditions),
  named('safety', 'Warning signs', safety),
]
