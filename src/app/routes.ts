import type { WorksheetId } from '../domain/numbers/worksheetIds'
import type { QuestionId } from '../domain/questionnaire/questionnaire'

/** Every address inside the quiz. They live in the URL fragment, so that any static host can serve them. */
export const routes = {
  /** Without a fragment the quiz opens at its first question. */
  first: '/',
  /** Leads on to the first question still open, or to today. */
  carryOn: '/carry-on',
  /** The same, but to the causes, whatever is planned for today. */
  why: '/why',
  /** Asks before the answers are taken away. */
  startAgain: '/start-again',
  question: (id: QuestionId) => `/q/${id}`,
  review: '/review',
  result: '/result',
  plan: '/plan',
  /** What to take on, on which days, towards which race. */
  sixWeeks: '/six-weeks',
  today: '/today',
  checkIn: (week: number) => `/check-in/${week}`,
  numbers: '/numbers',
  worksheet: (id: WorksheetId) => `/numbers/${id}`,
  raceCard: '/race-card',
  data: '/data',
  thenAndNow: '/then-and-now',
  runs: '/runs',
  log: '/log',
  handOver: '/hand-over',
  forProfessional: '/for-a-professional',
  /** Someone's answers, in a code made by `exchange/link`. */
  shared: (code: string) => `/shared/${code}`,
  trial: '/trial',
  model: '/model',
} as const

/** The pages beside the quiz, from where the quiz stands. For plain anchors: they leave the app. Each ends in a slash: not every host adds it. */
export const pages = {
  start: '../',
  now: '../now/',
  guide: '../guide/',
  getHelp: '../guide/get-help/',
  privacy: '../guide/privacy/',
} as const

/** The address as a link needs it, for plain anchors outside the router. */
export const href = (route: string): string => `#${route}`
