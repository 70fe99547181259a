import type { Cue } from '../domain/hold'

export const startLabel = (seconds: number): string => `Start ${seconds} seconds`
export const stopLabel = 'Stop'
export const againLabel = 'Once more'

/** What is said, and read aloud, when a hold of so many seconds starts, is half over, and ends. */
export const cueWords = (cue: Cue, seconds: number): string =>
  ({
    start: `${seconds} seconds. Breathe out slowly.`,
    half: `${Math.floor(seconds / 2)} seconds left.`,
    end: 'Time. Still tight? Once more.',
  })[cue]

export const stoppedWords = 'Stopped.'

/** "3 holds, 5 min since the first". */
export function holdsSoFar(holds: number, minutes: number): string {
  const times = holds === 1 ? '1 hold' : `${holds} holds`
  return `${times}, ${minutes === 0 ? 'under 1 min' : `${minutes} min`} since the first`
}
