import type { ActivityKind } from '../../domain/runs/activity'
import words from './sportWords.json'

const kinds = ['load', 'hike', 'run'] as const satisfies readonly ActivityKind[]

/**
 * What a sport counts as, by its name in any language that Strava writes its table in; load if it is none we know.
 * Walking is load, and so is cycling, which the French also call a "course": what is named as load comes first.
 */
export function sportKind(sport: string): ActivityKind {
  const name = sport
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s_-]/g, '')
  return kinds.find((kind) => words[kind].some((word) => name.includes(word))) ?? 'load'
}
