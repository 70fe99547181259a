import type { Effort } from './exercise'

/** "3 × 12 each side", "2 × 30 seconds each side", "4 times". */
export function effortText({ sets, reps, seconds, eachSide }: Effort): string {
  const side = eachSide ? ' each side' : ''
  if (seconds !== undefined) return `${sets} × ${seconds} seconds${side}`
  if (sets === 1) return `${reps} times${side}`
  return reps === 1 ? `${sets} times${side}` : `${sets} × ${reps}${side}`
}
