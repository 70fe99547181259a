import type { LongRunNote } from '../../domain/programme/longRunNotes'

/** `KM` is the longest run of the weeks. */
export const longRunWords = {
  'way-back':
    'After a race the long run comes back in bigger steps, since your legs know these lengths. Only what is longer than before grows by a tenth.',
  'far-from-race':
    'KM is as far as these weeks can take you in safe steps. Your race is much longer: run it slower than your best, or choose a shorter one.',
  'too-far':
    'KM is as far as these weeks can take you in safe steps. Your race is over three times as long: choose a shorter one, or walk most of it.',
  'too-far-now': 'Your race is over three times your longest run: choose a shorter one, or walk most of it.',
  'no-further':
    'Longer runs have to wait, your plan says why. So run this race only if it is no further than your longest run of the last 30 days. Otherwise choose a shorter one.',
  'rest-before-race':
    'There is no time to build up before your race: these weeks rest your legs. Start the race slower than your target.',
} as const satisfies { readonly [N in LongRunNote['is']]: string }
