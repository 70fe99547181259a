import { answerLabel } from '../../content/answerLabels'
import { weightOf } from '../../domain/likelihood'
import type { Reason } from '../../domain/rankCauses'
import { useWording } from '../world'
import { SourceList } from './SourceList'

type Props = { readonly heading: string; readonly reasons: readonly Reason[]; readonly sign: 'for' | 'against' }

/** Reasons, heaviest first. Each opens to the answer it comes from, the figure behind it and its sources. */
export function ReasonList({ heading, reasons, sign }: Props) {
  const words = useWording()
  return (
    <section className={`reasons reasons--${sign}`}>
      <h3>{heading}</h3>
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
    </section>
  )
}
