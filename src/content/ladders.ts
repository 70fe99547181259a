import type { Ladder } from '../domain/plan/strictestOnly'

/** Cautions that say more or less strictly the same, and end by the same word of the same person. */
export const ladders: readonly Ladder[] = [
  // No anti-inflammatory at all, none before someone agrees, the next one not before asking, none around runs.
  ['painkillers-in-pregnancy', 'painkillers-with-risk', 'painkillers-and-airways', 'painkillers-on-runs'],
  // No running at all, nothing hard, nothing hot: until a doctor has looked at what happened.
  ['not-yet-cleared', 'earlier-serious-episode-or-muscle-disease', 'heat-illness-history'],
  ['sickle-episode', 'sickle-signs-unknown', 'sickle-trait'],
  // Now, and not this week.
  ['tablet-in-pregnancy', 'statin-symptoms'],
  ['tendon-signs-unknown', 'quinolone-tendon'],
  ['weak-on-statin', 'statin-symptoms'],
  ['possible-tear-or-rupture', 'tear-unknown'],
  ['child-limp-unknown', 'tear-unknown', 'hip-unknown', 'bone-unknown'],
  ['possible-stress-fracture', 'hip-unknown', 'bone-unknown'],
  ['diabetes-reduced-feeling', 'diabetes-feet'],
  ['desmopressin-on-runs', 'hyponatraemia-risk', 'over-drinking-signs'],
  ['lithium-while-ill', 'lithium-moved'],
  // No run at all, no hard one: until the salts of the blood were measured.
  ['salts-to-be-measured', 'salts-before-hard-runs'],
  ['eating-too-little', 'eating-disorder-past'],
  ['diet-with-a-baby', 'diet-not-agreed'],
  // Who is for today does not wait a day to see how it goes.
  ['urgent-sign', 'leg-sore-for-hours', 'one-leg-and-clot-risk'],
  ['possible-clot', 'leg-sore-for-hours', 'one-leg-and-clot-risk'],
]
