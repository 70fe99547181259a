import type { QuestionId } from '../domain/questionnaire'

/** Every address of the app. They live in the URL fragment, so that any static host can serve them. */
export const routes = {
  start: '/',
  question: (id: QuestionId) => `/q/${id}`,
  review: '/review',
  result: '/result',
  plan: '/plan',
  now: '/now',
  data: '/data',
} as const

/** The address as a link needs it, for plain anchors outside the router. */
export const href = (route: string): string => `#${route}`
