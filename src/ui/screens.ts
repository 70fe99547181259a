import { lazy } from 'react'

const load = {
  question: () => import('./question/LaterQuestion'),
  notAsked: () => import('./question/NotAskedScreen'),
  notFound: () => import('./layout/NotFoundScreen'),
  review: () => import('./review/ReviewScreen'),
  result: () => import('./result/ResultScreen'),
  plan: () => import('./plan/PlanScreen'),
  data: () => import('./data/DataScreen'),
  model: () => import('./model/ModelScreen'),
}

/** Only the code that a screen needs is loaded with it. */
export const LaterQuestion = lazy(load.question)
export const NotAskedScreen = lazy(load.notAsked)
export const NotFoundScreen = lazy(load.notFound)
export const ReviewScreen = lazy(load.review)
export const ResultScreen = lazy(load.result)
export const PlanScreen = lazy(load.plan)
export const DataScreen = lazy(load.data)
export const ModelScreen = lazy(load.model)

/** Fetches a screen ahead of the tap that opens it. A failure is met again, and told, when the screen is opened. */
export function fetchAhead(...screens: readonly (keyof typeof load)[]): void {
  for (const screen of screens) load[screen]().catch(() => undefined)
}
