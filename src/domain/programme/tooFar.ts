import type { Race } from './programme'

/** Shorter than this share of a race, and its pace is no question yet: coach experience. */
const third = 1 / 3

/** True for a race of over three times the longest run so far: it is to be a shorter one, or walked for the most part. */
export const tooFar = (race: Race | undefined, longestKm: number | undefined): boolean =>
  race?.km !== undefined && longestKm !== undefined && longestKm < race.km * third
