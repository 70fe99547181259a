import type { Cue } from './holdClock'

export const startLabel = (seconds: number): string => `Start ${seconds} seconds`
export const stopLabel = 'Stop'
export const againLabel = (seconds: number): string => `${seconds} seconds again`

export const cueWords = (cue: Cue, seconds: number): string =>
  ({
    start: `${seconds} seconds. Breathe out slowly.`,
    half: `${Math.floor(seconds / 2)} seconds left.`,
    end: 'Time. Let go gently. Still tight? Go again.',
  })[cue]

export const stoppedWords = 'Stopped.'

export function holdsSoFar(holds: number, minutes: number): string {
  const times = holds === 1 ? '1 hold' : `${holds} holds`
  return `${times}, ${minutes === 0 ? 'less than a minute' : `${minutes} min`} since the first`
}
