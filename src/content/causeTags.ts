import type { CauseId } from '../domain/vocabulary'

/** A cause in a word or two, for tables and for naming a change. */
export const causeTags = {
  'not-a-cramp': 'Perhaps not a cramp',
  'training-load': 'Training load',
  'pacing-too-hard': 'Pacing',
  'inadequate-warm-up': 'Warm-up',
  'heat-and-sweat': 'Heat and sweat',
  dehydration: 'Too little fluid',
  'sodium-loss': 'Salt loss',
  overdrinking: 'Drinking too much',
  'low-magnesium': 'Low magnesium',
  'tight-calves-poor-recovery': 'Tight muscles',
  'weak-feet-and-ankles': 'Weak feet',
  'worn-or-wrong-shoes': 'Shoes',
  'forefoot-strike-or-uphill': 'Forefoot or hills',
  'shallow-breathing-stitch': 'Side stitch',
  'night-shortened-position': 'Night cramps',
  'cramp-history-susceptibility': 'Cramp history',
  medicines: 'Medicines',
  'medical-condition': 'A condition',
} as const satisfies Record<CauseId, string>
