import { exercises } from '../../content/programme/exercises'
import { effortText } from '../../domain/programme/effortText'
import type { Effort, Exercise } from '../../domain/programme/exercise'
import { ExerciseFrames } from '../../parts/drawings/ExerciseFrames'
import './efforts.css'

/** Exercises with their two drawings: how each begins and ends, how often, how fast. */
export function EffortList({ efforts }: { readonly efforts: readonly Effort[] }) {
  if (efforts.length === 0) return null
  return (
    <ul className="efforts">
      {efforts.map((effort) => {
        const { name, from, to, tempo, one, term }: Exercise = exercises[effort.exercise]
        return (
          <li key={effort.exercise} className="effort">
            <div>
              <h3>{name}</h3>
              <p className="effort__count">{effortText(effort)}</p>
            </div>
            <ExerciseFrames id={effort.exercise} />
            <p className="small">
              {from} {to}
            </p>
            <p className="small soft">
              {tempo} {one} {effort.note} {term}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
