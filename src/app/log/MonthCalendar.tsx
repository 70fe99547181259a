import { useState } from 'react'
import { monthOf, monthsAfter, weeksOf } from '../../domain/log/monthDays'
import type { IsoDate } from '../../domain/programme/calendarDate'
import type { Logged } from '../../state/log/logInOrder'
import { dayName } from '../days/dayWords'

type Props = {
  readonly entries: readonly Logged[]
  readonly today: IsoDate
  readonly chosen: IsoDate
  readonly onDay: (day: IsoDate) => void
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const monthName = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )

/** A month at a glance: a full dot is a cramp, a ring a run or night without. A tap on a day chooses it for the next entry. */
export function MonthCalendar({ entries, today, chosen, onDay }: Props) {
  const [month, setMonth] = useState(monthOf(today))
  const on = new Map<IsoDate, boolean>()
  for (const { is } of entries) on.set(is.day, (on.get(is.day) ?? false) || is.cramped)
  return (
    <div className="stack stack--tight">
      <div className="month__head">
        <button type="button" className="link-button" onClick={() => setMonth(monthsAfter(month, -1))}>
          Earlier
        </button>
        <p role="status">{monthName(month)}</p>
        <button
          type="button"
          className="link-button"
          disabled={month >= monthOf(today)}
          onClick={() => setMonth(monthsAfter(month, 1))}
        >
          Later
        </button>
      </div>
      <table className="month">
        <thead>
          <tr>
            {weekdayNames.map((name) => (
              <th key={name} scope="col" abbr={name}>
                {name.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, at) => (
                <td key={day ?? weekdayNames[at]}>
                  {day && (
                    <button
                      type="button"
                      className="month__day"
                      aria-label={`${dayName(day)}${on.has(day) ? `, ${on.get(day) ? 'cramp' : 'no cramp'}` : ''}`}
                      aria-current={day === today ? 'date' : undefined}
                      aria-pressed={day === chosen}
                      disabled={day > today}
                      onClick={() => onDay(day)}
                    >
                      {Number(day.slice(8))}
                      <span
                        className={`month__mark${on.has(day) ? (on.get(day) ? ' month__mark--cramp' : ' month__mark--none') : ''}`}
                      />
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft small month__key">
        <span className="month__mark month__mark--cramp" /> cramp <span className="month__mark month__mark--none" /> no
        cramp. Tap a day to log for it.
      </p>
    </div>
  )
}
