import { worksheetIds } from '../domain/numbers/worksheetIds.ts'
import { checkInWeeks } from '../domain/programme/choices.ts'
import { questionIds } from '../domain/questionnaire/questionnaire.ts'

/**
 * Every screen of the app, once. The router finds here what belongs to an address, the build which files that takes, the early script
 * what to ask for at once, and the app what to fetch ahead.
 *
 * To add a screen: write `src/app/<folder>/<Name>Screen.tsx`, whose default export is the screen (it gets `id` if its address
 * has one), give it an entry here, and its address a name in `routes.ts`. In `src` nothing else knows of it.
 */
export type ScreenEntry<Name extends string = string> = {
  /** Its file, from `src/app/`. */
  readonly file: `${string}/${string}Screen.tsx`
  /** Where it is found. `:id` stands for one more part, which the screen is given. A screen without an address stands in for others. */
  readonly address?: `/${string}`
  /** Every id there is, if that is known: with any other there is nothing at the address. */
  readonly ids?: readonly string[]
  /** Whether the rules are compiled before it is shown, while it is read, or not on its account. */
  readonly rules?: 'before' | 'ahead'
  /** What a runner is likely to open from it: fetched once it has settled. */
  readonly leadsTo?: readonly Name[]
  /**
   * How it is packed. `quiz`: its rules and words share one file with those of the others on the way of every runner.
   * `outcome`: besides, its code shares one file with the other outcome. Otherwise it is left to the bundler.
   */
  readonly packed?: 'quiz' | 'outcome'
}

const table = <Name extends string>(entries: { readonly [N in Name]: ScreenEntry<NoInfer<Name>> }) => entries

const screens = table({
  question: {
    file: 'question/LaterQuestionScreen.tsx',
    address: '/q/:id',
    ids: questionIds,
    rules: 'ahead',
    leadsTo: ['question', 'review', 'result'],
    packed: 'quiz',
  },
  review: {
    file: 'review/ReviewScreen.tsx',
    address: '/review',
    rules: 'before',
    leadsTo: ['result', 'plan'],
    packed: 'quiz',
  },
  result: {
    file: 'result/ResultScreen.tsx',
    address: '/result',
    rules: 'before',
    leadsTo: ['plan'],
    packed: 'outcome',
  },
  plan: { file: 'plan/PlanScreen.tsx', address: '/plan', rules: 'before', packed: 'outcome' },
  thenAndNow: { file: 'thenAndNow/ThenAndNowScreen.tsx', address: '/then-and-now', rules: 'before' },
  sixWeeks: { file: 'programme/SetUpScreen.tsx', address: '/six-weeks', rules: 'before', leadsTo: ['today'] },
  today: { file: 'today/TodayScreen.tsx', address: '/today', rules: 'before' },
  checkIn: {
    file: 'checkIn/CheckInScreen.tsx',
    address: '/check-in/:id',
    ids: checkInWeeks.map(String),
    rules: 'before',
  },
  startAgain: { file: 'startAgain/StartAgainScreen.tsx', address: '/start-again' },
  data: { file: 'data/DataScreen.tsx', address: '/data' },
  runs: { file: 'runs/RunsScreen.tsx', address: '/runs' },
  log: { file: 'log/LogScreen.tsx', address: '/log' },
  trial: { file: 'trial/TrialScreen.tsx', address: '/trial', rules: 'before', leadsTo: ['log'] },
  model: { file: 'model/ModelScreen.tsx', address: '/model', rules: 'before' },
  numbers: { file: 'numbers/NumbersScreen.tsx', address: '/numbers', rules: 'before', leadsTo: ['worksheet'] },
  worksheet: { file: 'numbers/WorksheetScreen.tsx', address: '/numbers/:id', ids: worksheetIds, rules: 'before' },
  raceCard: { file: 'raceCard/RaceCardScreen.tsx', address: '/race-card', rules: 'before' },
  handOver: { file: 'handOver/HandOverScreen.tsx', address: '/hand-over', leadsTo: ['forProfessional'] },
  forProfessional: { file: 'handOver/ProfessionalScreen.tsx', address: '/for-a-professional', rules: 'before' },
  shared: { file: 'handOver/SharedScreen.tsx', address: '/shared/:id', rules: 'before' },
  notFound: { file: 'layout/NotFoundScreen.tsx' },
})

export type ScreenName = keyof typeof screens

export const screenNames = Object.keys(screens) as readonly ScreenName[]

/** One screen of the table, read without knowing which. */
export const screenEntry = (name: ScreenName): ScreenEntry<ScreenName> => screens[name]

export type Place = { readonly screen: ScreenName; readonly id?: string }

/** Which screen an address opens; undefined if none has it. */
export function placeAt(address: string): Place | undefined {
  const parts = partsOf(address)
  for (const screen of screenNames) {
    const { address: pattern, ids } = screenEntry(screen)
    if (pattern === undefined) continue
    const wanted = partsOf(pattern)
    if (wanted.length !== parts.length || !wanted.every((part, at) => part === ':id' || part === parts[at])) continue
    const id = parts[wanted.indexOf(':id')]
    if (id === undefined) return { screen }
    if (ids === undefined || ids.includes(id)) return { screen, id }
  }
  return undefined
}

/** The first part of a screen's address, by which the early script knows it. */
export const firstPart = (address: string): string => partsOf(address)[0] ?? ''

const partsOf = (address: string): readonly string[] => address.split('/').filter((part) => part !== '' && part !== '#')
