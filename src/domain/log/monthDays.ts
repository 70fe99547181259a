import { daysAfter, type IsoDate, weekdayOf } from '../programme/calendarDate'
import { weekdays } from '../programme/weekdays'

/** A month, `2027-03`. */
type IsoMonth = string

/** The month of a day: `2027-03` for `2027-03-28`. */
export const monthOf = (day: IsoDate): IsoMonth => day.slice(0, 7)

/** The month so many months later, or earlier. */
export function monthsAfter(month: IsoMonth, months: number): IsoMonth {
  const [year = 0, of = 0] = month.split('-').map(Number)
  const count = year * 12 + of - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** The days of a month in weeks from Monday to Sunday; undefined where a day belongs to another month. */
export function weeksOf(month: IsoMonth): readonly (readonly (IsoDate | undefined)[])[] {
  const first = `${month}-01`
  const lead = weekdays.indexOf(weekdayOf(first))
  const weeks: (IsoDate | undefined)[][] = []
  for (let at = -lead, day = daysAfter(first, at); at <= 0 || monthOf(day) === month; ) {
    const week: (IsoDate | undefined)[] = []
    for (let nth = 0; nth < 7; nth += 1, at += 1, day = daysAfter(first, at)) {
      week.push(monthOf(day) === month ? day : undefined)
    }
    weeks.push(week)
  }
  return weeks
}
