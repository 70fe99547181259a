import { lazy } from 'react'
import { whenSettled } from './whenSettled'

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

type Screen = keyof typeof load

/** Loads the screen that an address names, so that it can be shown at once and whole. A failure is met again when it is shown. */
export async function loadScreenAt(address: string): Promise<void> {
  const part = address.split('/')[1] ?? ''
  const screen = part === 'q' ? 'question' : part
  if (Object.hasOwn(load, screen)) await load[screen as Screen]().catch(() => undefined)
}

/** Fetches screens ahead of the tap that opens them: an effect. A failure is met again, and told, when the screen is opened. */
export function fetchAhead(...screens: readonly Screen[]): () => void {
  return whenSettled(() => {
    for (const screen of screens) load[screen]().catch(() => undefined)
  })
}
