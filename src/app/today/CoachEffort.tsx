import { exercises } from '../../content/programme/exercises'
import { upperInitial } from '../../domain/initial'
import { roundsOf, sideOf } from '../../domain/programme/counter'
import type { Effort, Exercise } from '../../domain/programme/exercise'
import { ExerciseFrames } from '../../parts/drawings/ExerciseFrames'

type Props = {
  readonly effort: Effort
  /** From 0 on. */
  readonly round: number
  /** The seconds that are left of a hold, if one is running. */
  readonly left: number | undefined
}

/** The exercise that it is the turn of: how it is done, what is left of it, and the rounds. */
export function CoachEffort({ effort, round, left }: Props) {
  const { to, tempo }: Exercise = exercises[effort.exercise]
  const side = sideOf(effort, round)
  const rounds = roundsOf(effort)
  return (
    <>
      <ExerciseFrames id={effort.exercise} />
      <p className="small">
        {to} {tempo}
      </p>
      <p className="coach__count">
        {/* Before the count, and with its noun: "10 s left" is read as time. */}
        {side && <span className="coach__side">{upperInitial(side)} leg</span>}
        <span>{left ?? (effort.seconds !== undefined ? `${effort.seconds} s` : `${effort.reps} ×`)}</span>
      </p>
      <p className="coach__rounds">
        <span className="visually-hidden">
          Round {round + 1} of {rounds}
        </span>
        {Array.from({ length: rounds }, (_, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rounds have no name but their number
          <span key={nth} className={nth < round ? 'dot dot--done' : 'dot'} />
        ))}
      </p>
    </>
  )
}
