import type { Conflicts } from '../../domain/plan/measure'

/** Measures that are sound alone and too much together. */
export const tooMuchAtOnce = {
  'jumping-too-soon': {
    together: ['calf-strengthening', 'plyometric-progression'],
    withhold: ['plyometric-progression'],
    say: 'Calf raises come first, and jumps once those are strong.',
    why: 'You need 20-25 raises on one leg before you jump.',
  },
  'form-and-distance-together': {
    together: ['foot-strike-review', 'long-run-progression'],
    withhold: ['foot-strike-review'],
    orElse: 'long-run-progression',
    say: 'First the distance, later shoes and foot strike: not all at once.',
    why: 'Calf and bone get too much at once when form, shoes and distance all change.',
  },
  'heat-and-build-up-together': {
    together: ['heat-acclimatisation', 'plyometric-progression'],
    withhold: ['plyometric-progression'],
    say: 'Spend the two weeks of getting used to heat on easy runs, without jumping.',
    why: 'New hard work on top of heat makes heat illness and muscle breakdown likelier.',
  },
} as const satisfies Partial<Conflicts>
