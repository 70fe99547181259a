import type { BarrierId, CountId, CueId, ShareId, SkipReason } from '../../domain/programme/choices'
import type { Weekday } from '../../domain/programme/weekdays'

/** After what something is done, and at what hour that is, more or less. */
export const cueWords = {
  'get-up': { short: 'Getting up', say: 'After getting up', time: '07:00' },
  breakfast: { short: 'Breakfast', say: 'After breakfast', time: '07:45' },
  lunch: { short: 'Lunch', say: 'After lunch', time: '12:45' },
  home: { short: 'Coming home', say: 'When I come home', time: '18:00' },
  'brush-teeth': { short: 'Brushing my teeth', say: 'After brushing my teeth', time: '21:00' },
  bed: { short: 'The last thing at night', say: 'Last thing at night', time: '21:45' },
  run: { short: 'A run', say: 'After a run', time: '18:30' },
} as const satisfies { readonly [C in CueId]: { readonly short: string; readonly say: string; readonly time: string } }

/** What may get in the way, and what then. */
export const barrierWords = {
  time: { say: 'No time', whatThen: 'No time? Do one set. One set counts.' },
  forget: { say: 'I forget', whatThen: 'Put the calendar file on your phone: it reminds you.' },
  sore: { say: 'Sore legs', whatThen: 'Sore? Skip it, or do the last week again.' },
  travel: { say: 'Travel', whatThen: 'Away? All you need is a wall and a floor.' },
  weather: { say: 'Weather', whatThen: 'Bad weather moves a run. The exercises stay dry.' },
} as const satisfies { readonly [B in BarrierId]: { readonly say: string; readonly whatThen: string } }

export const skipWords = {
  'no-time': 'No time',
  tired: 'Tired',
  sore: 'Sore or in pain',
  ill: 'Ill',
  other: 'Something else',
} as const satisfies { readonly [S in SkipReason]: string }

/** What is said after a reason. */
export const skipAnswers = {
  'no-time': 'Fine. The next one counts.',
  tired: 'Rest is training, too.',
  sore: 'Right to stop. Both legs sore: do less next time. One leg alone sore for over a day, or swollen: be seen today. You limp, or one spot of bone hurts: no running, and have it seen. Under 18, or hip or groin: today.',
  ill: 'Get well first. No running with a fever. On tablets or insulin, and eating or drinking little? Call your pharmacist or doctor today: some are left off then. Never insulin, never steroid tablets.',
  other: 'Fine. The next one counts.',
} as const satisfies { readonly [S in SkipReason]: string }

export const countWords = {
  '0': 'None',
  '1': 'One',
  '2': 'Two',
  '3-5': '3 to 5',
  '6-plus': '6 or more',
} as const satisfies {
  readonly [C in CountId]: string
}

export const shareWords = {
  most: 'Most of it',
  half: 'About half',
  little: 'A little',
  none: 'None of it',
} as const satisfies { readonly [S in ShareId]: string }

export const dayWords = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
} as const satisfies { readonly [D in Weekday]: string }
