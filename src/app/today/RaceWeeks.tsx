import { Link } from 'wouter'
import { farWords } from '../../content/programme/farWords'
import { fill } from '../../domain/fill'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { leadsUpNow } from '../../domain/programme/farRace'
import type { Programme } from '../../domain/programme/programme'
import { shortDay } from '../days/dayWords'
import { dayAfter } from '../days/localDays'
import { routes } from '../routes'

/** For a race beyond these weeks: what to do until its own weeks can begin, and that they can. */
export function RaceWeeks({
  programme: { far, end },
  today,
}: {
  readonly programme: Programme
  readonly today: IsoDate
}) {
  if (far === undefined) return null
  if (leadsUpNow(far, today))
    return (
      <p className="notice">
        <span>Your race is near enough: make the weeks that lead up to it.</span>
        <Link className="button" href={routes.sixWeeks}>
          {farWords.begin}
        </Link>
      </p>
    )
  if (today <= end || today >= far.race.date) return null
  return (
    <p>
      {farWords.keepGoing} {fill(farWords.keepUntil, { DATE: shortDay(dayAfter(far.beginOn, -1)) })}. Then begin your
      race weeks.
    </p>
  )
}
