import { type Shape, standsAlone } from '../questionnaire/shape'

/**
 * The answers to a `many` question of this form after one of them was tapped. The newest tap wins and removes the answers it
 * excludes, so that a runner cannot build an impossible answer. The list is in the order of the questionnaire.
 */
export function toggleTick(
  { answers, atMostOne = [] }: Shape,
  given: readonly string[],
  tapped: string,
): readonly string[] {
  if (given.includes(tapped)) return given.filter((answer) => answer !== tapped)
  if (standsAlone.has(tapped)) return [tapped]
  const shutOut = new Set(atMostOne.filter((set) => set.includes(tapped)).flat())
  const kept = given.filter((answer) => !standsAlone.has(answer) && !shutOut.has(answer))
  return answers.filter((answer) => answer === tapped || kept.includes(answer))
}
