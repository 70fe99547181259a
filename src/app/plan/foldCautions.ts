import type { MeasureText } from '../../domain/plan/tellMeasure'

type Cautions = MeasureText['cautions']

/** Which cautions are shown at once: the first, every grave one, those for a group the runner is in, and at least two. */
export function foldCautions(cautions: Cautions): Cautions {
  const shown = cautions.filter(({ grave, yours }, index) => index === 0 || grave || yours)
  const enough = shown.length > 1 ? shown : cautions.slice(0, 2)
  // A fold that hides a single line saves nothing.
  return cautions.length - enough.length > 1 ? enough : cautions
}
