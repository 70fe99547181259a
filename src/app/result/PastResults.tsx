import { Link } from 'wouter'
import { rulesVersion } from '../../content/rulesVersion'
import type { Assessment } from '../../domain/assess'
import { resultsInOrder } from '../../state/results/keepResult'
import { resultsKind } from '../../state/results/resultsKind'
import { longDayAt } from '../days/dayWords'
import { routes } from '../routes'
import { useRecord } from '../world'
import { useKeepResult } from './useKeepResult'

/** Under a result: that it is kept, and the way to earlier ones. Silent for a runner's first. */
export default function PastResults({ assessment }: { readonly assessment: Assessment }) {
  useKeepResult(assessment)
  const past = resultsInOrder(useRecord(resultsKind, (record) => record.value))
  const before = past.at(-2)
  if (before === undefined) return null
  const ruled = before.is.rules !== rulesVersion
  return (
    <p className="notice">
      {ruled ? 'The rules have changed since your result of' : 'You have an earlier result, of'}{' '}
      {longDayAt(before.is.at)}.{' '}
      <Link className="link-button" href={routes.thenAndNow}>
        See then and now
      </Link>
    </p>
  )
}
