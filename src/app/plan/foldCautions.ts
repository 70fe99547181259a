import { graveCaution } from '../../content/cautionFold'

/** Which cautions are shown at once: the first, every grave one, and at least two. The others wait behind a tap. */
export function foldCautions(cautions: readonly string[]): readonly string[] {
  const shown = cautions.filter((caution, index) => index === 0 || graveCaution.test(caution))
  const enough = shown.length > 1 ? shown : cautions.slice(0, 2)
  // A fold that hides a single line saves nothing.
  return cautions.length - enough.length > 1 ? enough : cautions
}
