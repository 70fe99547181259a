import { answerLabel } from '../../content/answerLabels'
import { weightOf } from '../../domain/likelihood'
import type { Reason } from '../../domain/rankCauses'
import { useWording } from '../world'
import { SourceList } from './SourceList'

type Props = { readonly heading: string; readonly reasons: readonly Reason[]; readonly sign: 'for' | 'against' }

/** More than this at once is a wall; the lighter ones wait behind a tap. */
const shownAtOnce = 3

/** Reasons, heaviest first. Each opens to the answer it comes from, the figure behind it and its sources. */
export function ReasonList({ heading, reasons, sign }: Props) {
  const rest = reasons.slice(shownAtOnce)
  return (
    <section className={`reasons reasons--${sign}`}>
      <h3>{heading}</h3>
      <Reasons reasons={reasons.slice(0, shownAtOnce)} sign={sign} />
      {rest.length > 0 && (
        <details className="fold">
          <summary>
            {rest.length} more {rest.length === 1 ? 'reason' : 'reasons'}
          </summary>
          <Reasons reasons={rest} sign={sign} />
        </details>
      )}
    </section>
  )
}

function Reasons({ reasons, sign }: Omit<Props, 'heading'>) {
  const words = useWording()
  return (
    <ul className="reasons__list">
      {reasons.map((reason) => (
        <li key={reason.because}>
          <details className="reason">
            <summary>
              <span className="reason__text">{words(reason.because)}</span>
              <span className="reason__weight">
                {sign === 'for' ? 'Counts' : 'Counts against,'} {weightOf(reason.points)}
              </span>
            </summary>
            <div className="reason__more small">
              {reason.answers.length > 0 && (
                <p>
                  Your answer:{' '}
                  {reason.answers.map(({ question, answer }) => words(answerLabel(question, answer))).join('; ')}.
                </p>
              )}
              {reason.figure && <p>In figures: {words(reason.figure)}</p>}
              <SourceList ids={reason.cites} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
