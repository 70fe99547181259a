import { judge } from '../conditions/compileCondition'
import { allowed, type Deed } from '../deeds'
import type { Answers } from '../questionnaire/questionnaire'
import type { Caution, Measure, Step } from './measure'

/** A measure in words. */
export type MeasureText = {
  readonly dose: string
  readonly steps: readonly string[]
  readonly progression: readonly { readonly week: number; readonly do: string }[]
  readonly cautions: readonly (Caution & {
    /** True if the runner said that they belong to the group it is for. */
    readonly yours: boolean
  })[]
}

type Words = (step: Step) => readonly string[]

export const doseOf = ({ dose }: Measure): readonly Step[] => (typeof dose === 'string' || 'do' in dose ? [dose] : dose)

const told = (measure: Measure, words: Words, cautions: MeasureText['cautions']): MeasureText => ({
  dose: doseOf(measure).flatMap(words).join(' '),
  steps: measure.steps.flatMap(words),
  progression: (measure.progression ?? []).map(({ week, do: what }) => ({ week, do: words(what).join(' ') })),
  cautions,
})

/** Every word of a measure, whoever it is for. */
export const tellAll = (measure: Measure): MeasureText =>
  told(
    measure,
    (step) => [typeof step === 'string' ? step : step.do],
    measure.cautions.map((caution) => ({ ...caution, yours: false })),
  )

/**
 * The words that are for this runner. What asks a forbidden deed is left out or said otherwise; what is for others is left
 * out only if the answers rule it out: unknown is not no.
 */
export function tellMeasure(measure: Measure, answers: Answers, forbidden: ReadonlySet<Deed>): MeasureText {
  const words: Words = (step) => {
    if (typeof step === 'string') return [step]
    if (step.when !== undefined && judge(step.when, answers) === 'fails') return []
    if (allowed(step.asks, forbidden)) return [step.do]
    return step.otherwise === undefined ? [] : [step.otherwise]
  }
  const cautions = measure.cautions.flatMap((caution) => {
    const verdict = caution.for === undefined ? 'unknown' : judge(caution.for, answers)
    if (verdict === 'fails' || !allowed(caution.asks, forbidden)) return []
    return [{ ...caution, yours: verdict === 'holds' }]
  })
  return told(measure, words, cautions)
}

/** Every part of a measure that asks a deed of its own, with its words. */
export const partsOf = (measure: Measure): readonly { readonly text: string; readonly asks: readonly Deed[] }[] => [
  ...[...doseOf(measure), ...measure.steps, ...(measure.progression ?? []).map((week) => week.do)].flatMap((step) =>
    typeof step === 'string' || step.asks === undefined ? [] : { text: step.do, asks: step.asks },
  ),
  ...measure.cautions.flatMap(({ say, asks }) => (asks === undefined ? [] : { text: say, asks })),
]
