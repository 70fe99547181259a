import { Link } from 'wouter'
import { wantsNewWeeks } from '../../domain/programme/progress'
import type { Running } from '../programme/programmeFrom'
import { pages, routes } from '../routes'
import { CalendarButton } from './CalendarButton'

type Props = {
  readonly running: Running
  /** Days to the race, if there is one: none on its morning, fewer than none once it is over. */
  readonly toRace: number | undefined
}

/** Where to go from today. */
export function TodayLinks({ running: { programme, setUp, today }, toRace }: Props) {
  return (
    <div className="actions no-print">
      <CalendarButton programme={programme} setUp={setUp} />
      <Link className="link-button" href={routes.sixWeeks}>
        {wantsNewWeeks(programme, today) ? 'Make new weeks' : 'Change days or race'}
      </Link>
      {toRace !== undefined && toRace > 0 && !programme.tooFar && (
        <Link className="link-button" href={routes.raceCard}>
          Race-day card
        </Link>
      )}
      {programme.weeks.some(({ sessions }) => sessions.length > 0) && (
        <button type="button" className="link-button" onClick={() => window.print()}>
          Print my weeks
        </button>
      )}
      <Link className="link-button" href={routes.log}>
        Log a run or a night
      </Link>
      <Link className="link-button" href={routes.plan}>
        My plan
      </Link>
      <Link className="link-button" href={routes.review}>
        Change my answers
      </Link>
      {toRace !== 0 && (
        <a className="link-button" href={pages.now}>
          I’m cramping now
        </a>
      )}
    </div>
  )
}
