import type { Finding } from '../causes/rankCauses'
import type { Test } from '../conditions/compileCondition'
import type { Said } from '../questionnaire/questionnaire'
import type { CauseId, Grade, MeasureId, Phase } from '../vocabulary'
import type { Always } from './always'

/** With more than five things to do, runners tend to do none of them. */
export const mostActions = 5

/** A measure with evidence against it must not crowd out one with evidence for it. */
export const gradeWorth: { readonly [G in Grade]: number } = { A: 1, B: 1, C: 0.85, D: 0.4 }

/** A measure that adds less than this would only fill the page. */
const leastGain = 0.3

/** What is left of a cause's weight after a measure of weight 1, 2 or 3 acts on it: the next action should go elsewhere. */
const leftAfter = (weight: number): number => 1 - weight * 0.15

/** A measure made ready for choosing. */
export type ReadyMeasure = {
  readonly id: MeasureId
  readonly phase: Phase
  readonly fits: Test | undefined
  /** What a runner may have ticked that makes it fit. */
  readonly speaking: readonly Said[]
  /** In the plan of everyone it fits. */
  readonly always: Always | undefined
  readonly worth: number
  readonly targets: readonly (readonly [CauseId, number])[]
}

/**
 * How much a measure would add to the plan. The cause it helps most counts in full and the others half, so that a measure which
 * helps one cause well beats one which helps many a little.
 */
function gainOf({ targets, worth }: ReadyMeasure, need: ReadonlyMap<CauseId, number>): number {
  let most = 0
  let all = 0
  for (const [cause, weight] of targets) {
    const help = (need.get(cause) ?? 0) * weight
    all += help
    if (help > most) most = help
  }
  return (most + (all - most) / 2) * worth
}

/** A measure taken into the plan, with the causes it is aimed at, the one it helps most first. */
export type Chosen = { readonly measure: ReadyMeasure; readonly causes: readonly CauseId[] }

/** True if a measure acts squarely on one of these causes. */
export const actsSquarelyOn = ({ targets }: ReadyMeasure, causes: readonly CauseId[]): boolean =>
  targets.some(([cause, weight]) => weight === 3 && causes.includes(cause))

type Wanted = {
  readonly findings: readonly Finding[]
  /** Causes that can do harm on the next run: what acts on them squarely is in the plan whatever else is. */
  readonly pressing: readonly CauseId[]
  /** True if someone should look at the runner. */
  readonly check: boolean
}

/**
 * Chooses at most five measures for the causes that are at least possible. Each next one is the measure that adds most for
 * causes which the measures before it have not covered.
 */
export function chooseMeasures(
  candidates: readonly ReadyMeasure[],
  { findings, pressing, check }: Wanted,
): readonly Chosen[] {
  const need = new Map<CauseId, number>()
  for (const { cause, likelihood, word } of findings) if (word !== 'unlikely') need.set(cause, likelihood)
  const open = new Set(candidates)
  const chosen: Chosen[] = []
  const take = (measure: ReadyMeasure) => {
    const causes = measure.targets
      .filter(([cause]) => need.has(cause))
      .sort(([a, x], [b, y]) => (need.get(b) ?? 0) * y - (need.get(a) ?? 0) * x)
      .map(([cause]) => cause)
    for (const [cause, weight] of measure.targets) need.set(cause, (need.get(cause) ?? 0) * leftAfter(weight))
    open.delete(measure)
    chosen.push({ measure, causes })
  }
  for (const measure of candidates)
    if (
      measure.always?.place === 'first' ||
      (check && measure.id === 'medical-check') ||
      actsSquarelyOn(measure, pressing)
    )
      take(measure)
  while (chosen.length < mostActions) {
    let best: ReadyMeasure | undefined
    let bestGain = leastGain
    for (const measure of open) {
      const gain = gainOf(measure, need)
      // Strictly more, so that of two equal measures the one written first stays.
      if (gain > bestGain + 1e-9) {
        best = measure
        bestGain = gain
      }
    }
    if (best === undefined) break
    take(best)
  }
  for (const measure of open) if (measure.always?.place === 'last' && chosen.length < mostActions) take(measure)
  return chosen
}
