import type { Race } from './programme'

/** "Race day, 42.2 km". */
export const raceName = ({ km }: Race): string => (km === undefined ? 'Race day' : `Race day, {km:${km}}`)
