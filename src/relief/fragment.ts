import { type ReliefId, reliefIds } from '../content/reliefIds'

export type View = 'signs' | 'help' | 'where' | ReliefId

const isRelief = (name: string): name is ReliefId => reliefIds.some((id) => id === name)

/** The relief that a view shows; undefined for the other views. */
export const reliefIn = (view: View): ReliefId | undefined => (isRelief(view) ? view : undefined)

/** What a fragment asks for. Anything that is no place of this page asks for its beginning. */
export function viewIn(fragment: string): View {
  const name = fragment.replace(/^#/, '')
  return name === 'help' || name === 'where' || isRelief(name) ? name : 'signs'
}

/** A no to the danger signs counts for this cramp, not for the one after next. */
const clearFor = 60 * 60_000

/**
 * True if the danger signs were denied less than an hour ago. A clock that was set back counts as not denied. Times in
 * milliseconds since 1970.
 */
export const isClear = (clearedAt: number | undefined, now: number): boolean =>
  clearedAt !== undefined && now >= clearedAt && now - clearedAt < clearFor

/** Nothing that says stretch or rub is shown before the danger signs have got their no; help always is. */
export const viewToShow = (asked: View, clear: boolean): View => (clear || asked === 'help' ? asked : 'signs')
