import type { Action } from './action'
import { daysAfter, type IsoDate, weekdayOf } from './calendarDate'
import type { Race, Wish } from './programme'
import { loadOn } from './weekFrames'

type On = Extract<Action, { kind: 'once' }>['on']

/** On which day something is done that is done once: the first that suits it, not after a race; where none does, the first of all. */
export function onceOn(on: On, wish: Wish, race: Race | undefined): IsoDate {
  const suits = (date: IsoDate): boolean => {
    const day = weekdayOf(date)
    if (on === 'run-day') return wish.days.includes(day) && loadOn(wish, date) !== 'none'
    return !(day === 'sun' || (day === 'sat' && on === 'working-day'))
  }
  if (on === undefined) return wish.start
  return (
    Array.from({ length: 35 }, (_, nth) => daysAfter(wish.start, nth)).find(
      (date) => suits(date) && (race === undefined || date < race.date),
    ) ?? wish.start
  )
}
