import { answerLabel } from '../../content/answerLabels'
import { questionNames } from '../../content/questionNames'
import { weightOf } from '../../domain/causes/likelihood'
import type { Reason } from '../../domain/causes/rankCauses'
import { Fold } from '../layout/Fold'
import { useReading } from '../world'
import { signed } from './pointsText'
import { SourceList } from './SourceList'
import './reason-list.css'

/** One reason. It opens to the answers it comes from, its weight, the figure behind it and its sources. */
export function ReasonRow({ reason }: { readonly reason: Reason }) {
  const words = useReading()
  const { answers, points, because, figure, cites } = reason
  return (
    <Fold
      className={points > 0 ? 'reason reason--for' : 'reason reason--against'}
      summary={
        <>
          <span className="reason__text">{words(because)}</span>
          <span className="reason__weight">
            {/* The stop and the space keep it apart, to a listener, from the words that the style sheet adds. */}
            {points > 0 ? 'Counts' : 'Counts against,'} {weightOf(points)}.{' '}
          </span>
        </>
      }
    >
      {() => (
        <div className="reason__more small">
          <dl className="reason__chain">
            {answers.map(({ question, answer }) => (
              <div key={`${question} ${answer}`}>
                <dt>You said · {questionNames[question]}</dt>
                <dd>{words(answerLabel(question, answer))}</dd>
              </div>
            ))}
            <div>
              <dt>It weighs</dt>
              <dd>{signed(points)} points. Three points double the odds, minus three halve them.</dd>
            </div>
            {figure && (
              <div>
                <dt>In figures</dt>
                <dd>{words(figure)}</dd>
              </div>
            )}
          </dl>
          <SourceList ids={cites} />
        </div>
      )}
    </Fold>
  )
}
