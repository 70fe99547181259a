import { Fragment } from 'react'
import { Link } from 'wouter'
import type { IsoDate } from '../../domain/programme/calendarDate'
import { logKind } from '../../state/log/logKind'
import { livingEntries } from '../../state/records/entries'
import { dayAfter } from '../days/localDays'
import { routes } from '../routes'
import { useRecord } from '../world'

type Props = {
  readonly today: IsoDate
  /** Whether the plan begins with the night. */
  readonly forNights: boolean
}

/** That yesterday's cramp was taken in, where the day begins. It changes nothing of what is planned, and is silent without one. */
export function LoggedYesterday({ today, forNights }: Props) {
  const entries = useRecord(logKind, (record) => livingEntries(record.value))
  const yesterday = dayAfter(today, -1)
  const kinds = new Set(entries.flatMap(({ is }) => (is.cramped && is.day === yesterday ? [is.kind] : [])))
  if (kinds.size === 0) return null
  const when =
    kinds.size > 1 ? 'cramps yesterday and last night' : `a cramp ${kinds.has('run') ? 'yesterday' : 'last night'}`
  const leads = [
    ...(kinds.has('run') ? ['What to do on your next run'] : []),
    ...(kinds.has('night') && forNights ? ['What to do tonight'] : []),
  ]
  return (
    <p className="soft">
      You logged {when}. <Link href={routes.log}>Your cramp log</Link>
      {(leads.length > 0 ? leads : ['My plan']).map((say) => (
        <Fragment key={say}>
          {' '}
          · <Link href={routes.plan}>{say}</Link>
        </Fragment>
      ))}
    </p>
  )
}
