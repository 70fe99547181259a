import type { Reason } from '../../domain/causes/rankCauses'
import { ReasonRow } from '../advice/ReasonRow'
import { Fold } from '../layout/Fold'
import '../advice/reason-list.css'

type Props = { readonly heading: string; readonly reasons: readonly Reason[] }

/** More than this at once is a wall; the lighter ones wait behind a tap. */
const shownAtOnce = 3

/** Reasons, heaviest first. */
export function ReasonList({ heading, reasons }: Props) {
  const rest = reasons.slice(shownAtOnce)
  return (
    <section className="reasons">
      <h3>{heading}</h3>
      <Reasons reasons={reasons.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <Fold summary={`${rest.length} more ${rest.length === 1 ? 'reason' : 'reasons'}`}>
          {() => <Reasons reasons={rest} />}
        </Fold>
      )}
    </section>
  )
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul className="reasons__list">
      {reasons.map((reason) => (
        <li key={reason.because}>
          <ReasonRow reason={reason} />
        </li>
      ))}
    </ul>
  )
}
