import type { BarrierId, CountId, CueId, ShareId, SkipReason } from '../../domain/programme/choices'
import type { MeasureId } from '../../domain/vocabulary'

/**
 * Everything that the weeks in a link have ever named, with its place in the links that people keep: see `codeBook.ts`.
 * **Only add at the end**: never sort, never take away. A test misses what is new.
 */
export const measureBook = [
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
] as const satisfies readonly MeasureId[]

export const cueBook = [
  'get-up',
  'breakfast',
  'lunch',
  'home',
  'brush-teeth',
  'bed',
  'run',
] as const satisfies readonly CueId[]

export const barrierBook = ['time', 'forget', 'sore', 'travel', 'weather'] as const satisfies readonly BarrierId[]

/** What can become of a session. */
export const outcomeBook = ['done', 'no-time', 'tired', 'sore', 'ill', 'other'] as const satisfies readonly (
  | 'done'
  | SkipReason
)[]

export const countBook = ['0', '1', '2', '3-5', '6-plus'] as const satisfies readonly CountId[]

export const shareBook = ['most', 'half', 'little', 'none'] as const satisfies readonly ShareId[]
