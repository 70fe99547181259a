import { Link } from 'wouter'
import { weekSay } from '../../content/weekSay'
import type { Assessment } from '../../domain/assess'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { runsFrom } from '../../domain/programme/firstRun'
import type { Race } from '../../domain/programme/programme'
import { ageBandOf } from '../../domain/programme/propose'
import { shortDay } from '../days/dayWords'
import { routes } from '../routes'
import { useVisit } from '../world'

type Props = { readonly race: Race; readonly today: IsoDate; readonly assessment: Assessment }

/** After the race that the weeks led up to: rest while the legs need it, and the way to the weeks that come next. */
export function RaceOver({ race, today, assessment }: Props) {
  const age = useVisit((visit) => ageBandOf(visit.answers))
  const from = runsFrom({ start: today, pastRace: race, age })
  return (
    <>
      {from !== undefined && (
        <p>{weekSay('recovery', assessment, { noRunBefore: today < from ? shortDay(from) : undefined })}</p>
      )}
      <p className="notice">
        <span>
          {from === undefined
            ? 'Your race is behind you: make your next weeks.'
            : 'Your next weeks begin with rest, then bring your runs back.'}
        </span>
        <Link className="button" href={routes.sixWeeks}>
          Weeks after the race
        </Link>
      </p>
    </>
  )
}
