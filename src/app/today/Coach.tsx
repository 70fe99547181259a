import { useEffect, useState } from 'react'
import { exercises } from '../../content/programme/exercises'
import { type CounterEvent, counterStep, isOver, newCounter } from '../../domain/programme/counter'
import type { Effort } from '../../domain/programme/exercise'
import { useWorld } from '../world'
import { CoachEffort } from './CoachEffort'
import { coachWords } from './coachWords'
import { useStayAwake } from './useStayAwake'

type Props = { readonly efforts: readonly Effort[]; readonly onDone: () => void; readonly onLeave: () => void }

/** How often a hold looks at the clock, in milliseconds: often enough for no second to be left out. */
const lookEvery = 200

/** One exercise at a time, large enough to be read from the floor: holds are timed, sets are counted by a tap. */
export function Coach({ efforts, onDone, onLeave }: Props) {
  const { now } = useWorld().records
  const [counter, setCounter] = useState(() => newCounter(efforts))
  const step = (event: CounterEvent) => setCounter((before) => counterStep(before, event))
  const running = counter.hold !== undefined
  useStayAwake(running)
  useEffect(() => {
    if (!running) return
    const look = () => {
      const at = now()
      setCounter((before) => counterStep(before, { kind: 'tick', at }))
    }
    const ticking = setInterval(look, lookEvery)
    return () => clearInterval(ticking)
  }, [running, now])

  const effort = counter.efforts[counter.at]
  const over = isOver(counter) || effort === undefined
  const main = () => {
    if (over) return { label: 'Tick it off', press: onDone }
    if (running) return { label: 'Stop', press: () => step({ kind: 'stop' }) }
    if (effort.seconds !== undefined) return { label: 'Hold', press: () => step({ kind: 'start', at: now() }) }
    return { label: 'Set done', press: () => step({ kind: 'round' }) }
  }
  const { label, press } = main()
  return (
    <div className="coach">
      {!over && <h3>{exercises[effort.exercise].name}</h3>}
      {!over && <CoachEffort effort={effort} round={counter.round} left={counter.hold?.left} />}
      {/* One place that speaks, from the beginning on: one that comes with its words may not be heard. */}
      <p className={over ? 'coach__count' : 'visually-hidden'} role="status">
        {coachWords(counter)}
      </p>
      {/* The same buttons throughout, so that they keep the focus. */}
      <p className="actions">
        <button type="button" className="button" data-next onClick={press}>
          {label}
        </button>
        <button type="button" className="link-button" onClick={() => step({ kind: 'back' })}>
          Back one step
        </button>
        {!over && (
          <button type="button" className="link-button" onClick={onLeave}>
            Leave
          </button>
        )}
      </p>
    </div>
  )
}
