import { type ReliefId, reliefIds } from '../content/reliefIds'

export type View = 'signs' | 'help' | 'where' | ReliefId

const isRelief = (name: string): name is ReliefId => reliefIds.some((id) => id === name)

/** The relief that a view shows; undefined for the other views. */
export const reliefIn = (view: View): ReliefId | undefined => (isRelief(view) ? view : undefined)

/** The view that a fragment asks for. An unknown one gives the danger signs, where the page begins. */
export function viewIn(fragment: string): View {
  const name = fragment.replace(/^#/, '')
  return name === 'help' || name === 'where' || isRelief(name) ? name : 'signs'
}

/** How long a "no" to the danger signs holds, in milliseconds: for this cramp, not for the next day's. */
const clearFor = 60 * 60_000

/**
 * True if the danger signs were denied less than an hour ago. A clock that was set back counts as not denied. Times in
 * milliseconds since 1970.
 */
export const isClear = (clearedAt: number | undefined, now: number): boolean =>
  clearedAt !== undefined && now >= clearedAt && now - clearedAt < clearFor

/**
 * The view to show. Until the danger signs were denied it is the signs, since other views tell to stretch or rub; help is
 * always shown.
 */
export const viewToShow = (asked: View, clear: boolean): View => (clear || asked === 'help' ? asked : 'signs')
