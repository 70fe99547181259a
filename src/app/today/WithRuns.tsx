import { measures } from '../../content/measures'
import type { Programme } from '../../domain/programme/programme'
import { Fold } from '../layout/Fold'
import { useReading } from '../world'
import { EffortList } from './EffortList'

type Props = {
  readonly withRuns: Programme['withRuns']
  /** Nothing else is done: these have no day of their own, and nothing to tick. */
  readonly alone: boolean
}

/** What goes with each run. */
export function WithRuns({ withRuns, alone }: Props) {
  const words = useReading()
  if (withRuns.length === 0) return null
  return (
    <section className="stack stack--tight" aria-labelledby="with-runs">
      <h2 id="with-runs">{alone ? 'Each time you run' : 'When you run'}</h2>
      {withRuns.map(({ measure, say, efforts }) =>
        efforts.length > 0 ? (
          <Fold key={measure} summary={words(say)}>
            {() => <EffortList efforts={efforts} />}
          </Fold>
        ) : (
          <p key={measure}>{words(say === '' ? measures[measure].short : say)}</p>
        ),
      )}
    </section>
  )
}
