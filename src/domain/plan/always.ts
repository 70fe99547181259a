import { type AnswerSheet, HOLDS } from '../conditions/answerSheet'
import { compileCondition, type Test } from '../conditions/compileCondition'
import type { Measure } from './measure'

/** That a measure is in every plan: at which end, for whom, and why. */
export type Always = {
  /** First of all, or, with evidence against it, only in a place that nothing better wants. */
  readonly place: 'first' | 'last'
  readonly when: Test | undefined
  readonly say: string
}

/** Whether a measure is in every plan, made ready for asking. */
export function alwaysIn({ always, grade }: Measure): Always | undefined {
  if (always === undefined) return undefined
  const { say, when } = typeof always === 'string' ? { say: always, when: undefined } : always
  return { place: grade === 'D' ? 'last' : 'first', when: when && compileCondition(when), say }
}

/** The measures for one runner: what is always there for others is an ordinary one for them. */
export const alwaysFor = <M extends { readonly always: Always | undefined }>(
  measures: readonly M[],
  sheet: AnswerSheet,
): readonly (M | (Omit<M, 'always'> & { readonly always: undefined }))[] =>
  measures.map((one) =>
    one.always?.when === undefined || one.always.when(sheet) === HOLDS ? one : { ...one, always: undefined },
  )
