import { farWords } from '../../content/programme/farWords'
import { longRunWords } from '../../content/programme/longRunWords'
import type { Deed } from '../../domain/deeds'
import { fill } from '../../domain/fill'
import { daysBetween, isDate } from '../../domain/programme/calendarDate'
import { farRace } from '../../domain/programme/farRace'
import { leftOutRace } from '../../domain/programme/leftOutRace'
import type { Programme } from '../../domain/programme/programme'
import { dayName } from '../days/dayWords'

type Props = {
  readonly start: string
  readonly date: string
  readonly forbidden: ReadonlySet<Deed>
  /** The weeks as they would be, once enough is filled in. */
  readonly programme: Pick<Programme, 'leftOut' | 'noFurther' | 'tooFar'> | undefined
}

/** What a date of a race means for the weeks, as soon as it is typed. */
export function RaceAhead(props: Props) {
  return <p role="status">{saying(props)}</p>
}

function saying({ start, date, forbidden, programme }: Props): string {
  if (!isDate(date)) return ''
  const days = daysBetween(start, date)
  if (days < 0) return ''
  if ((programme?.leftOut ?? leftOutRace({ start, race: { date }, forbidden })) !== undefined) return farWords.leftOut
  if (programme?.noFurther) return longRunWords['no-further']
  const weeks = Math.floor(days / 7)
  // As the weeks themselves are counted: the one with the race is one of them.
  const count = { COUNT: `${weeks + 1}` }
  if (programme?.tooFar) return weeks === 0 ? longRunWords['too-far-now'] : fill(farWords.tooFar, count)
  if (days < 7) return farWords.thisWeek
  const far = farRace(start, { date })
  return far ? fill(farWords.ahead, { COUNT: `${weeks}`, DATE: dayName(far.beginOn) }) : fill(farWords.near, count)
}
