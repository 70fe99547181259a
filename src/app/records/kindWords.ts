import type { KindName } from '../../state/records/kindNames'

/** What the runner calls each kind of thing that is kept, in the middle of a sentence. */
export const kindWords = {
  visit: 'answers',
  results: 'past results',
  runs: 'runs',
  numbers: 'numbers of your own',
  log: 'cramp log',
  trials: 'trials of one change',
  people: 'list of people',
  keeping: 'notes on copies',
  programme: 'programme',
} as const satisfies Record<KindName, string>

/** Those that are one thing, for the words around them. */
export const isOneThing = (what: string): boolean =>
  [kindWords.log, kindWords.people, kindWords.programme].some((one) => one === what)
