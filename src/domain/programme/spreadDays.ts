import { type Weekday, weekdays } from './weekdays'

const at = (day: Weekday): number => weekdays.indexOf(day)

/** True if one day follows the other, from Sunday to Monday too. */
const areNeighbours = (a: Weekday, b: Weekday): boolean => [1, 6].includes(Math.abs(at(a) - at(b)))

/** The long run's day: Sunday or Saturday if it can be, otherwise the last of the chosen days. */
export function longRunDay(days: readonly Weekday[]): Weekday | undefined {
  const inOrder = weekdays.filter((day) => days.includes(day))
  return inOrder.find((day) => day === 'sun') ?? inOrder.find((day) => day === 'sat') ?? inOrder.at(-1)
}

/** Up to `most` of the chosen days, no two of them in a row; where it can be, none of them the long run's. */
export function spreadDays(days: readonly Weekday[], most: number, avoid?: Weekday): readonly Weekday[] {
  const inOrder = weekdays.filter((day) => days.includes(day))
  const best = sets(
    inOrder.filter((day) => day !== avoid),
    most,
  )
  const onAnyDay = sets(inOrder, most)
  return best.length >= Math.min(2, onAnyDay.length) ? best : onAnyDay
}

/** The largest set without neighbours, the earliest in the week of equal ones. */
function sets(days: readonly Weekday[], most: number): readonly Weekday[] {
  let best: readonly Weekday[] = []
  const extend = (chosen: readonly Weekday[], from: number): void => {
    if (chosen.length > best.length) best = chosen
    if (chosen.length === most) return
    for (let next = from; next < days.length; next += 1) {
      const day = days[next]
      if (day !== undefined && !chosen.some((one) => areNeighbours(one, day))) extend([...chosen, day], next + 1)
    }
  }
  extend([], 0)
  return best
}
