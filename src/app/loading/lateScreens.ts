import type { ComponentType } from 'react'
import { type Place, placeAt, type ScreenName, screenEntry, screenNames } from '../screens'
import { type LateScreen, lateScreen, type ScreenModule } from './lateScreen'
import { nextTask } from './nextTask'
import { warmRules } from './rules'
import { styleSheets } from './styleSheets'
import { whenSettled } from './whenSettled'

export type ScreenProps = Pick<Place, 'id'>

/** Each is a file of its own: only the code that a screen needs is loaded with it. The urgent screen is part of two others. */
const files = import.meta.glob<ScreenModule<ScreenProps>>(['../*/**/*Screen.tsx', '!./**', '!../urgent/**'])

const late = new Map<ScreenName, LateScreen<ScreenProps>>(
  screenNames.map((name) => {
    const get = files[`../${screenEntry(name).file}`]
    if (get === undefined) throw new Error(`There is no file for the screen ${name}.`)
    return [name, lateScreen(get)]
  }),
)

const lateScreenOf = (name: ScreenName): LateScreen<ScreenProps> => {
  const found = late.get(name)
  if (found === undefined) throw new Error(`There is no screen ${name}.`)
  return found
}

/** A screen of the table, loaded when it is shown for the first time. */
export const partOf = (name: ScreenName): ComponentType<ScreenProps> => lateScreenOf(name).Screen

/**
 * Loads the code of a screen.
 * @throws, as a rejected promise, if it cannot be fetched.
 */
export const loadScreen = (name: ScreenName): Promise<unknown> => lateScreenOf(name).load()

/** False if the screen at this address still has to be loaded. */
export function isHere(address: string): boolean {
  const place = placeAt(address)
  return place === undefined || lateScreenOf(place.screen).here() !== undefined
}

/** Loads the screen that an address names, so that it can be shown at once and whole. A failure is met again when it is shown. */
export async function loadScreenAt(address: string): Promise<void> {
  const place = placeAt(address)
  if (place === undefined) return
  // A task for each: run as one, rules and screen keep a slow phone from scrolling for a tenth of a second.
  if (screenEntry(place.screen).rules === 'before') await warmRules().catch(() => undefined)
  await nextTask()
  await loadScreen(place.screen).catch(() => undefined)
  await styleSheets()
  await nextTask()
}

/** Fetches what a screen leads to, once it has settled: an effect. A failure is met again, and told, when it is needed. */
export function fetchAhead(from: ScreenName): () => void {
  const { rules, leadsTo = [] } = screenEntry(from)
  return whenSettled(() => {
    if (rules === 'ahead') warmRules().catch(() => undefined)
    for (const name of leadsTo) loadScreen(name).catch(() => undefined)
  })
}
