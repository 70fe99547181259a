import type { ConflictId } from '../vocabulary'
import type { CardWords } from './cardWords'

/** The lines on what endangers a runner: first what they do now, then the gravest. */
export function dangerLines(
  dangers: readonly ConflictId[],
  { beware, doneAlready }: Pick<CardWords, 'beware' | 'doneAlready'>,
): readonly string[] {
  const rankOf = (conflict: ConflictId): number => (doneAlready.has(conflict) ? 0 : 1)
  return dangers.toSorted((one, other) => rankOf(one) - rankOf(other)).flatMap((conflict) => beware[conflict] ?? [])
}
