/** Where a cramp can be eased on the spot. These ids are also the fragments of the page: ../now/#calf. */
export const reliefIds = [
  'calf',
  'hamstring',
  'quad',
  'foot',
  'shin',
  'buttock',
  'groin',
  'hand',
  'stitch',
  'night',
] as const
export type ReliefId = (typeof reliefIds)[number]

/** What comes after the hold is the same for all muscles of the leg on a run. */
const aftercareIds = ['muscle', 'hand', 'stitch', 'night'] as const
export type AftercareId = (typeof aftercareIds)[number]
