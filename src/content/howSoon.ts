import type { Sign } from '../domain/flags/sign'

/** How soon, as a sentence after a sign. */
export const howSoon = {
  emergency: 'Call your emergency number.',
  'same-day': 'Be seen today.',
  'see-doctor': 'See a doctor in the next week or two.',
  'see-physio': 'See a physio.',
} as const satisfies { readonly [U in NonNullable<Sign['urgency']>]: string }
