import type { Cause } from '../domain/causes/cause'
import type { CauseId } from '../domain/vocabulary'
import { crampHistorySusceptibility } from './causes/cramp-history-susceptibility'
import { dehydration } from './causes/dehydration'
import { forefootStrikeOrUphill } from './causes/forefoot-strike-or-uphill'
import { heatAndSweat } from './causes/heat-and-sweat'
import { inadequateWarmUp } from './causes/inadequate-warm-up'
import { lowMagnesium } from './causes/low-magnesium'
import { medicalCondition } from './causes/medical-condition'
import { medicines } from './causes/medicines'
import { nightShortenedPosition } from './causes/night-shortened-position'
import { notACramp } from './causes/not-a-cramp'
import { overdrinking } from './causes/overdrinking'
import { pacingTooHard } from './causes/pacing-too-hard'
import { shallowBreathingStitch } from './causes/shallow-breathing-stitch'
import { sodiumLoss } from './causes/sodium-loss'
import { tightCalvesPoorRecovery } from './causes/tight-calves-poor-recovery'
import { trainingLoad } from './causes/training-load'
import { weakFeetAndAnkles } from './causes/weak-feet-and-ankles'
import { wornOrWrongShoes } from './causes/worn-or-wrong-shoes'

/** In the order of `causeIds`, which is also the order of ties. */
export const causes = {
  'not-a-cramp': notACramp,
  'training-load': trainingLoad,
  'pacing-too-hard': pacingTooHard,
  'inadequate-warm-up': inadequateWarmUp,
  'heat-and-sweat': heatAndSweat,
  dehydration: dehydration,
  'sodium-loss': sodiumLoss,
  overdrinking: overdrinking,
  'low-magnesium': lowMagnesium,
  'tight-calves-poor-recovery': tightCalvesPoorRecovery,
  'weak-feet-and-ankles': weakFeetAndAnkles,
  'worn-or-wrong-shoes': wornOrWrongShoes,
  'forefoot-strike-or-uphill': forefootStrikeOrUphill,
  'shallow-breathing-stitch': shallowBreathingStitch,
  'night-shortened-position': nightShortenedPosition,
  'cramp-history-susceptibility': crampHistorySusceptibility,
  medicines: medicines,
  'medical-condition': medicalCondition,
} satisfies { readonly [C in CauseId]: Cause }
