import { type Shape, standsAlone } from './questionnaire/shape'

/**
 * The answers to a `many` question of this form after one of them was tapped. The newest tap wins: it pushes out what it shuts out,
 * so a runner can never build an impossible answer. The list comes in the order of the questionnaire.
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
