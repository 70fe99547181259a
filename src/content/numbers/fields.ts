import type { Bounds, Quantity } from '../../domain/numbers/typed'

/** A field that takes a number: its name, what it measures, and what can be meant. */
type NumberFieldText = {
  readonly name: string
  readonly quantity: Quantity
  readonly bounds: Bounds
  readonly hint?: string
}

export const numberFields = {
  beforeKg: { name: 'Weight before', quantity: 'weight', bounds: { least: 25, most: 250 } },
  afterKg: { name: 'Weight after', quantity: 'weight', bounds: { least: 25, most: 250 } },
  drunkMl: { name: 'What you drank', quantity: 'volume', bounds: { least: 0, most: 6000 }, hint: 'Nothing? Write 0.' },
  passedMl: {
    name: 'Passed at a toilet',
    quantity: 'volume',
    bounds: { least: 0, most: 2000 },
    hint: 'A guess will do. Nothing? Write 0.',
  },
  runMinutes: { name: 'How long you ran', quantity: 'minutes', bounds: { least: 20, most: 360 } },
  longestKm: { name: 'Longest training run', quantity: 'distance', bounds: { least: 0.5, most: 160 } },
  raceKm: { name: 'Distance', quantity: 'distance', bounds: { least: 1, most: 330 } },
  shoeKm: { name: 'Run so far', quantity: 'distance', bounds: { least: 0, most: 5000 } },
  shoeWeekKm: { name: 'In a week', quantity: 'distance', bounds: { least: 0, most: 400 } },
} as const satisfies { readonly [name: string]: NumberFieldText }

export type NumberFieldId = keyof typeof numberFields

/** What is said beside a field whose number cannot be used. `LEAST` and `MOST` stand for the bounds. */
export const fieldFaults = {
  'not-a-number': 'This is not a number we can read. Write it like 62.5.',
  'too-small': 'This is too small. It should be LEAST or more. Check the unit, too.',
  'too-large': 'This is too large. It should be MOST or less. Check the unit, too.',
} as const

/** What is said under a run whose numbers do not go together. Such a run counts for nothing. */
export const sweatFaults = {
  'lost-too-much':
    'That is more than 6% of your weight in one run. Check both weights. If it is true: rest, drink as your thirst asks and no more, within any limit you were given, and have it looked at today.',
  'gained-too-much':
    'That is more than 3% heavier after a run. Check both weights. If it is true: be seen today, even if you feel well.',
  'too-little-sweat': 'By these numbers you hardly sweated. Check the weights, the drink and the time.',
  'too-much-sweat':
    'By these numbers you sweated more than anyone who was measured. Check the weights, the drink and the time.',
} as const

/** What is said beside a time, a day or a name that cannot be used. */
export const otherFaults = {
  clock: 'Write hours and minutes, like 3:45, or minutes, like 40:00.',
  pace: 'This distance in this time is no run we know. Check both.',
  day: 'Choose a day.',
  future: 'This day has not come yet.',
  tooLongAgo: 'This is more than 30 days ago. Take the longest run since then.',
} as const
