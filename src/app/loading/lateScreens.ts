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

/**
 * Loads the screen at an address, so that it can be shown at once and complete. Errors are ignored here: they are reported when
 * the screen is shown.
 */
export async function loadScreenAt(address: string): Promise<void> {
  const place = placeAt(address)
  if (place === undefined) return
  // Rules and screen are separate tasks: run as one, they keep a slow phone from scrolling for a tenth of a second.
  if (screenEntry(place.screen).rules === 'before') await warmRules().catch(() => undefined)
  await nextTask()
  await loadScreen(place.screen).catch(() => undefined)
  await styleSheets()
  await nextTask()
}

/**
 * To be used as an effect: fetches the screens that this one leads to, once it has settled. Errors are ignored here: they are
 * reported when a screen is needed. Returns the way to cancel.
 */
export function fetchAhead(from: ScreenName): () => void {
  const { rules, leadsTo = [] } = screenEntry(from)
  return whenSettled(() => {
    if (rules === 'ahead') warmRules().catch(() => undefined)
    for (const name of leadsTo) loadScreen(name).catch(() => undefined)
  })
}
