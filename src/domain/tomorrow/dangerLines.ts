import type { ConflictId } from '../vocabulary'
import type { CardWords } from './cardWords'

type Words = Pick<CardWords, 'beware' | 'doneAlready' | 'canWait'>

/** The lines on what endangers a runner: what they do now, then the gravest, and last what neither a run nor a night brings on. */
export function dangerLines(
  dangers: readonly ConflictId[],
  { beware, doneAlready, canWait }: Words,
): readonly string[] {
  const rankOf = (conflict: ConflictId): number => (doneAlready.has(conflict) ? 0 : canWait.has(conflict) ? 2 : 1)
  return dangers.toSorted((one, other) => rankOf(one) - rankOf(other)).flatMap((conflict) => beware[conflict] ?? [])
}
