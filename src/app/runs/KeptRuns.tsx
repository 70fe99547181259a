import { useState } from 'react'
import type { Activity } from '../../domain/runs/activity'
import { shoeDistances } from '../../domain/runs/shoeDistances'
import { Fold } from '../layout/Fold'
import { useNextFocus } from '../layout/useNextFocus'
import { useWording } from '../world'
import { counted, dayOf } from './runWords'

type Props = {
  readonly activities: readonly Activity[]
  readonly onDelete: () => void
  readonly onUndo: (() => void) | undefined
}

/** What is kept of the runner's files, and a way to be rid of it. */
export function KeptRuns({ activities, onDelete, onUndo }: Props) {
  const words = useWording()
  const { area, goOn } = useNextFocus()
  const [asking, setAsking] = useState(false)
  const ask = (whether: boolean) => {
    setAsking(whether)
    goOn()
  }
  const runs = activities.filter(({ kind }) => kind !== 'load')
  const [first, last] = [activities[0], activities.at(-1)]
  const shoes = shoeDistances(activities)
  return (
    <section ref={area} className="stack" aria-labelledby="kept-runs">
      <h2 id="kept-runs">What is kept</h2>
      {first === undefined || last === undefined ? (
        <p role="status">
          No runs are kept on this device.{' '}
          {onUndo && (
            <button
              type="button"
              className="link-button"
              data-next
              onClick={() => {
                onUndo()
                goOn()
              }}
            >
              Bring them back
            </button>
          )}
        </p>
      ) : (
        <>
          <p>
            {counted(runs.length, 'run or hike', 'runs and hikes')}
            {activities.length > runs.length &&
              `, and ${counted(activities.length - runs.length, 'other activity', 'other activities')} that count as training`}
            , from {dayOf(first)} to {dayOf(last)}. Only figures: no maps, no places.
          </p>
          {shoes.length > 0 && (
            <Fold summary="Distance on each pair of shoes">
              {() => (
                <ul className="bullets">
                  {shoes.map(({ shoes: name, km }) => (
                    <li key={name}>
                      {name}: {words(`{ran:${km}}`)}
                    </li>
                  ))}
                </ul>
              )}
            </Fold>
          )}
          <p className="actions">
            {asking ? (
              <>
                <button
                  type="button"
                  className="button button--warn"
                  onClick={() => {
                    onDelete()
                    ask(false)
                  }}
                >
                  Yes, delete these runs
                </button>
                <button type="button" className="link-button" data-next onClick={() => ask(false)}>
                  Keep them
                </button>
              </>
            ) : (
              <button type="button" className="link-button" data-next onClick={() => ask(true)}>
                Delete these runs
              </button>
            )}
          </p>
        </>
      )}
    </section>
  )
}
