/** The places a runner can point at. They are answers to the question `where`. */
export const bodyRegions = [
  'calf',
  'shin',
  'foot',
  'hamstring',
  'quad',
  'hip-or-groin',
  'arms-or-hands',
  'ribs',
] as const

export type BodyRegion = (typeof bodyRegions)[number]
