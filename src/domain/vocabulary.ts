/** What may lie behind a cramp. The order is the tie order: of two equally likely causes, the earlier one is named first. */
export const causeIds = [
  'not-a-cramp',
  'training-load',
  'pacing-too-hard',
  'inadequate-warm-up',
  'heat-and-sweat',
  'dehydration',
  'sodium-loss',
  'overdrinking',
  'low-magnesium',
  'tight-calves-poor-recovery',
  'weak-feet-and-ankles',
  'worn-or-wrong-shoes',
  'forefoot-strike-or-uphill',
  'shallow-breathing-stitch',
  'night-shortened-position',
  'cramp-history-susceptibility',
  'medicines',
  'medical-condition',
] as const

/** Everything a plan may hold. */
export const measureIds = [
  'stop-and-ease',
  'relief-stretch',
  'lie-on-back-leg-up',
  'massage-during-cramp',
  'pickle-juice-mustard-trp',
  'oral-rehydration-solution',
  'hydration-before',
  'drink-to-thirst',
  'sweat-rate-test',
  'sodium-during-long-runs',
  'electrolyte-foods',
  'carbohydrate-fuelling',
  'pacing-plan',
  'long-run-progression',
  'calf-strengthening',
  'hip-hamstring-strengthening',
  'plyometric-progression',
  'foot-core-strengthening',
  'dynamic-warm-up',
  'post-run-static-stretch',
  'compression-after-run',
  'sports-massage',
  'magnesium-supplement',
  'magnesium-slushie',
  'shoe-check',
  'foot-strike-review',
  'heat-acclimatisation',
  'bedtime-calf-stretch',
  'sleep-position-bedclothes',
  'breathing-for-stitch',
  'alcohol-cutback',
  'cramp-diary',
  'medicine-review',
  'no-quinine',
  'vitamin-k2',
  'medical-check',
  'recovery-spacing',
] as const

/** Signs that need someone to look at the runner. */
export const flagIds = [
  'exertional-heat-stroke',
  'systemic-cramp',
  'hyponatraemia',
  'hyponatraemia-mild',
  'rhabdomyolysis',
  'sickle-trait-collapse',
  'acute-compartment',
  'cardiac-symptoms',
  'cardiac-symptoms-settled',
  'pulmonary-embolism',
  'large-bruise',
  'suspected-dvt',
  'bleed-on-blood-thinners',
  'acute-limb-ischaemia',
  'cauda-equina',
  'achilles-rupture',
  'antibiotic-tendon',
  'calf-tear',
  'same-leg-keeps-returning',
  'stress-fracture',
  'low-energy',
  'purging',
  'hip-stress-fracture',
  'exertional-compartment',
  'popliteal-entrapment',
  'claudication',
  'spine-nerve',
  'mnd-weakness',
  'metabolic-myopathy',
  'earlier-serious-episode',
  'prolonged-cramp',
  'persistent-or-frequent',
  'statin-or-new-medicine',
  'pregnancy',
  'pregnancy-urgent',
  'tetany',
  'new-diabetes-signs',
  'magnesium-salt-safety',
] as const

/** Pairs of a runner and an advice that do not go together. */
export const conflictIds = [
  'urgent-sign',
  'over-drinking-signs',
  'hyponatraemia-risk',
  'kidney-disease',
  'heart-failure',
  'heart-disease',
  'fluid-limit',
  'blood-pressure-or-low-salt',
  'potassium-raising-medicine',
  'water-tablet',
  'lithium',
  'magnesium-with-medicine',
  'pregnancy',
  'possible-clot',
  'earlier-clot',
  'possible-tear-or-rupture',
  'possible-stress-fracture',
  'suspected-rhabdomyolysis',
  'earlier-serious-episode-or-muscle-disease',
  'earlier-sign-unchecked',
  'diabetes-reduced-feeling',
  'diabetes-fuelling',
  'under-18',
  'over-65',
  'eating-too-little',
  'statin-symptoms',
  'heat-illness-history',
  'heat-handling-medicine',
  'anticoagulants-and-massage',
  'poor-leg-circulation',
  'pressure-in-the-lower-leg',
  'nerve-or-back',
  'sickle-trait',
  'fever-or-illness',
  'asthma-not-a-stitch',
  'heavy-drinking',
  'vitamin-k2-not-tested',
  'magnesium-twice',
  'salt-stacking',
  'jumping-too-soon',
  'form-and-distance-together',
  'heat-and-build-up-together',
] as const

export type CauseId = (typeof causeIds)[number]
export type MeasureId = (typeof measureIds)[number]
export type FlagId = (typeof flagIds)[number]
export type ConflictId = (typeof conflictIds)[number]

/** How soon someone should look at it, most urgent first. */
export const triageLevels = ['emergency', 'same-day', 'see-doctor', 'see-physio', 'self-care'] as const
export type Triage = (typeof triageLevels)[number]

/** When a measure is done. The order is that of the plan. */
export const phases = [
  'medical',
  'during-cramp',
  'before-run',
  'during-run',
  'after-run',
  'daily',
  'weekly',
  'bedtime',
  'race-day',
] as const
export type Phase = (typeof phases)[number]

/** A strong or consistent trials, B some studies, C expert opinion or coach experience, D evidence against. */
export const grades = ['A', 'B', 'C', 'D'] as const
export type Grade = (typeof grades)[number]

/** Whether the coach article and the studies say the same. */
export const agreements = ['agree', 'partly', 'disputed', 'no-evidence'] as const
export type Agreement = (typeof agreements)[number]
