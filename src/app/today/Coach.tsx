import { useEffect, useState } from 'react'
import { exercises } from '../../content/programme/exercises'
import { counterStep, isOver, newCounter, roundsOf, sideOf } from '../../domain/programme/counter'
import type { Effort, Exercise } from '../../domain/programme/exercise'
import { ExerciseFrames } from '../../parts/drawings/ExerciseFrames'

type Props = { readonly efforts: readonly Effort[]; readonly onDone: () => void; readonly onLeave: () => void }

/** One exercise at a time, large enough to be read from the floor: holds are timed, sets are counted by a tap. */
export function Coach({ efforts, onDone, onLeave }: Props) {
  const [counter, setCounter] = useState(() => newCounter(efforts))
  const step = (event: Parameters<typeof counterStep>[1]) => setCounter((before) => counterStep(before, event))
  const running = counter.left !== undefined
  useEffect(() => {
    if (!running) return
    const ticking = setInterval(() => setCounter((before) => counterStep(before, 'tick')), 1000)
    return () => clearInterval(ticking)
  }, [running])

  const effort = counter.efforts[counter.at]
  if (isOver(counter) || effort === undefined)
    return (
      <div className="coach">
        <p className="coach__count" role="status">
          That was all of it.
        </p>
        <p className="actions">
          <button type="button" className="button" data-next onClick={onDone}>
            Tick it off
          </button>
          <button type="button" className="link-button" onClick={() => step('back')}>
            One back
          </button>
        </p>
      </div>
    )
  const { name, to, tempo }: Exercise = exercises[effort.exercise]
  const side = sideOf(effort, counter.round)
  const rounds = roundsOf(effort)
  return (
    <div className="coach">
      <h3>{name}</h3>
      <ExerciseFrames id={effort.exercise} />
      <p className="small">
        {to} {tempo}
      </p>
      <p className="coach__count" role="status">
        {running ? counter.left : effort.seconds !== undefined ? `${effort.seconds} s` : `${effort.reps} ×`}
        {side && <span className="coach__side">{side}</span>}
      </p>
      <p className="coach__rounds">
        <span className="visually-hidden">
          Round {counter.round + 1} of {rounds}
        </span>
        {Array.from({ length: rounds }, (_, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds have no name but their number
          <span key={nth} className={nth < counter.round ? 'dot dot--done' : 'dot'} />
        ))}
      </p>
      <p className="actions">
        {effort.seconds === undefined ? (
          <button type="button" className="button" data-next onClick={() => step('round')}>
            Set done
          </button>
        ) : (
          <button type="button" className="button" data-next onClick={() => step(running ? 'stop' : 'start')}>
            {running ? 'Stop' : 'Hold'}
          </button>
        )}
        <button type="button" className="link-button" onClick={() => step('back')}>
          One back
        </button>
        <button type="button" className="link-button" onClick={onLeave}>
          Leave
        </button>
      </p>
    </div>
  )
}
