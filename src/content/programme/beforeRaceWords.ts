import type { Action } from '../../domain/programme/action'

const raceFirst = 'Your race comes first.'

/** What becomes of the runs, and of what was taken on, when a race is near. Capitals stand for what is worked out. */
export const beforeRaceWords = {
  easyRun: 'Your usual easy run, shorter',
  /** The same on the card, where more follows. */
  easyRunOn: 'DAY, shorter than usual.',
  runOn: 'DAY, KM.',
  waits: 'NAME: from DAY, after your race. WHY',
  why: {
    exercises: 'New exercises make legs sore, so none begin in the two weeks before it.',
    'long-run': 'In the last week before it no run is long.',
    daily: raceFirst,
    once: raceFirst,
    block: raceFirst,
    'with-runs': raceFirst,
    'when-it-cramps': raceFirst,
  },
} as const satisfies { readonly [line: string]: string | { readonly [K in Action['kind']]: string } }
