import type { Action } from '../../domain/programme/action'
import type { WeekKind } from '../../domain/programme/programme'
import type { ProgrammeWords } from '../../domain/programme/sessionsOf'

/** The long run in words. */
export const programmeWords = {
  longRun: {
    known: 'Easy long run',
    short: 'Easy short run',
    third: 'Easy, and a third of your usual long run at most',
    half: 'Easy, and about half of your usual long run',
    twoThirds: 'Easy, and about two thirds of your usual long run',
    nearly: 'Easy, and a little shorter than your usual long run',
    asBefore: 'Easy, and as long as your usual long run, no longer',
    full: 'Easy long run, at most a tenth longer than your longest of the last 30 days',
  },
} as const satisfies ProgrammeWords

/** What a week is for, in a word or two and in a line. */
export const weekWords = {
  recovery: {
    name: 'Recover',
    say: 'The race is still in your legs: muscle takes days to weeks to mend. Rest, walk and sleep.',
  },
  build: { name: 'Step by step', say: 'Your other runs stay as they are. A small step up where one is planned.' },
  lighter: { name: 'Lighter', say: 'Less running this week, on purpose.' },
  taper: {
    name: 'Ease off',
    say: 'Less of everything, so that you start fresh. Your easy runs go on, shorter, and none is long in the last week.',
  },
  race: {
    name: 'Race week',
    say: 'Easy running only, and less of it. Nothing new: shoes, food and drink as on your long runs.',
  },
} as const satisfies { readonly [K in WeekKind]: { readonly name: string; readonly say: string } }

/** Which runs go beside the planned ones after a race. */
export const afterRaceWords = {
  runsFrom:
    'No running before DAY. From then on short easy runs, planned here or not: none over a third of your longest training run, and a day off after each.',
  runs: 'Short easy runs, planned here or not: none over a third of your longest training run, and a day off after each.',
  comesBack: 'Your other runs come back: easy, none of them long. A small step up where one is planned.',
} as const

const raceFirst = 'Your race comes first.'

/** What becomes of the runs, and of what was taken on, when a race is near. Capitals stand for what is worked out. */
export const beforeRaceWords = {
  easyRun: 'Your usual easy run, shorter',
  /** The same on the card, where more follows. */
  easyRunOn: 'DAY, shorter than usual.',
  runOn: 'DAY, KM.',
  runOnDay: 'DAY.',
  raceOn: 'Tomorrow, your race.',
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
