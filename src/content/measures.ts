import type { Measure } from '../domain/plan/measure'
import type { MeasureId } from '../domain/vocabulary'
import { alcoholCutback } from './measures/alcohol-cutback'
import { bedtimeCalfStretch } from './measures/bedtime-calf-stretch'
import { breathingForStitch } from './measures/breathing-for-stitch'
import { calfStrengthening } from './measures/calf-strengthening'
import { carbohydrateFuelling } from './measures/carbohydrate-fuelling'
import { compressionAfterRun } from './measures/compression-after-run'
import { crampDiary } from './measures/cramp-diary'
import { drinkToThirst } from './measures/drink-to-thirst'
import { dynamicWarmUp } from './measures/dynamic-warm-up'
import { electrolyteFoods } from './measures/electrolyte-foods'
import { footCoreStrengthening } from './measures/foot-core-strengthening'
import { footStrikeReview } from './measures/foot-strike-review'
import { heatAcclimatisation } from './measures/heat-acclimatisation'
import { hipHamstringStrengthening } from './measures/hip-hamstring-strengthening'
import { hydrationBefore } from './measures/hydration-before'
import { lieOnBackLegUp } from './measures/lie-on-back-leg-up'
import { longRunProgression } from './measures/long-run-progression'
import { magnesiumSlushie } from './measures/magnesium-slushie'
import { magnesiumSupplement } from './measures/magnesium-supplement'
import { massageDuringCramp } from './measures/massage-during-cramp'
import { medicalCheck } from './measures/medical-check'
import { medicineReview } from './measures/medicine-review'
import { noQuinine } from './measures/no-quinine'
import { oralRehydrationSolution } from './measures/oral-rehydration-solution'
import { pacingPlan } from './measures/pacing-plan'
import { pickleJuiceMustardTrp } from './measures/pickle-juice-mustard-trp'
import { plyometricProgression } from './measures/plyometric-progression'
import { postRunStaticStretch } from './measures/post-run-static-stretch'
import { recoverySpacing } from './measures/recovery-spacing'
import { reliefStretch } from './measures/relief-stretch'
import { shoeCheck } from './measures/shoe-check'
import { sleepPositionBedclothes } from './measures/sleep-position-bedclothes'
import { sodiumDuringLongRuns } from './measures/sodium-during-long-runs'
import { sportsMassage } from './measures/sports-massage'
import { stopAndEase } from './measures/stop-and-ease'
import { sweatRateTest } from './measures/sweat-rate-test'
import { vitaminK2 } from './measures/vitamin-k2'

/** Everything a plan may hold, in the order of the vocabulary. */
export const measures = {
  'stop-and-ease': stopAndEase,
  'relief-stretch': reliefStretch,
  'lie-on-back-leg-up': lieOnBackLegUp,
  'massage-during-cramp': massageDuringCramp,
  'pickle-juice-mustard-trp': pickleJuiceMustardTrp,
  'oral-rehydration-solution': oralRehydrationSolution,
  'hydration-before': hydrationBefore,
  'drink-to-thirst': drinkToThirst,
  'sweat-rate-test': sweatRateTest,
  'sodium-during-long-runs': sodiumDuringLongRuns,
  'electrolyte-foods': electrolyteFoods,
  'carbohydrate-fuelling': carbohydrateFuelling,
  'pacing-plan': pacingPlan,
  'long-run-progression': longRunProgression,
  'calf-strengthening': calfStrengthening,
  'hip-hamstring-strengthening': hipHamstringStrengthening,
  'plyometric-progression': plyometricProgression,
  'foot-core-strengthening': footCoreStrengthening,
  'dynamic-warm-up': dynamicWarmUp,
  'post-run-static-stretch': postRunStaticStretch,
  'compression-after-run': compressionAfterRun,
  'sports-massage': sportsMassage,
  'magnesium-supplement': magnesiumSupplement,
  'magnesium-slushie': magnesiumSlushie,
  'shoe-check': shoeCheck,
  'foot-strike-review': footStrikeReview,
  'heat-acclimatisation': heatAcclimatisation,
  'bedtime-calf-stretch': bedtimeCalfStretch,
  'sleep-position-bedclothes': sleepPositionBedclothes,
  'breathing-for-stitch': breathingForStitch,
  'alcohol-cutback': alcoholCutback,
  'cramp-diary': crampDiary,
  'medicine-review': medicineReview,
  'no-quinine': noQuinine,
  'vitamin-k2': vitaminK2,
  'medical-check': medicalCheck,
  'recovery-spacing': recoverySpacing,
} satisfies { readonly [M in MeasureId]: Measure }
