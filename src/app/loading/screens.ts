import { lateScreen } from './lateScreen'
import { nextTask } from './nextTask'
import { warmRules } from './rules'
import { styleSheets } from './styleSheets'
import { whenSettled } from './whenSettled'

/** The screens that have an address of their own, under its name. */
export const pageScreens = {
  review: lateScreen(() => import('../review/ReviewScreen')),
  result: lateScreen(() => import('../result/ResultScreen')),
  plan: lateScreen(() => import('../plan/PlanScreen')),
  data: lateScreen(() => import('../data/DataScreen')),
  model: lateScreen(() => import('../model/ModelScreen')),
}

/** Only the code that a screen needs is loaded with it. */
export const screens = {
  ...pageScreens,
  question: lateScreen(() => import('../question/LaterQuestion')),
  notAsked: lateScreen(() => import('../question/NotAskedScreen')),
  notFound: lateScreen(() => import('../layout/NotFoundScreen')),
}

type ScreenName = keyof typeof screens

/** Which screen an address opens, as far as its first part tells. */
function nameAt(address: string): ScreenName | undefined {
  const part = address.split('/')[1] ?? ''
  const name = part === 'q' ? 'question' : part
  return Object.hasOwn(screens, name) ? (name as ScreenName) : undefined
}

/** False if the screen at this address still has to be loaded. */
export function isHere(address: string): boolean {
  const name = nameAt(address)
  return name === undefined || screens[name].here() !== undefined
}

/** Loads the screen that an address names, so that it can be shown at once and whole. A failure is met again when it is shown. */
export async function loadScreenAt(address: string): Promise<void> {
  const name = nameAt(address)
  if (name === undefined) return
  // A task for each: run as one, rules and screen keep a slow phone from scrolling for a tenth of a second.
  if (name !== 'data') await warmRules().catch(() => undefined)
  await nextTask()
  await screens[name].load().catch(() => undefined)
  await styleSheets()
  await nextTask()
}

/** Fetches screens ahead of the tap that opens them: an effect. A failure is met again, and told, when the screen is opened. */
export function fetchAhead(...names: readonly ScreenName[]): () => void {
  return whenSettled(() => {
    for (const name of names) screens[name].load().catch(() => undefined)
  })
}
