import { exercises } from '../../content/programme/exercises'
import type { ExerciseId } from '../../domain/programme/exercise'
import { Points } from './Part'

/** How each exercise is done, from start to end, and what counts as one: a name alone tells nobody. */
export function ExerciseLines({ of }: { readonly of: readonly ExerciseId[] }) {
  return (
    <Points
      of={of.map((id) => {
        const { name, from, to, tempo, one } = exercises[id]
        return `${name}: ${from} ${to} ${tempo} ${one}`
      })}
    />
  )
}
