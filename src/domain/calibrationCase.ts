import type { Answers } from './questionnaire/questionnaire'
import type { CauseId, Triage } from './vocabulary'

export const caseKinds = ['runner-account', 'nocturnal', 'side-stitch', 'not-simple-cramp'] as const
export type CaseKind = (typeof caseKinds)[number]

/** A real runner's story, with the outcome that was known or judged. */
export type CalibrationStory = {
  readonly id: `case-${string}`
  readonly kind: CaseKind
  /** Where the story was told. */
  readonly source: `http${string}` | 'comment on the coach article' | 'the coach article' | 'a fundraising page'
  readonly summary: string
  readonly gold: {
    /** The best supported cause first. */
    readonly causes: readonly [CauseId, ...CauseId[]]
    readonly triage: Triage
    /** Levels that would be right as well. */
    readonly alsoOk: readonly Triage[]
    /** How sure the reading was. */
    readonly sure: 'high' | 'medium' | 'low'
  }
}

/** A story with its answers to the quiz. */
export type CalibrationCase = CalibrationStory & { readonly answers: Answers }

/** Odd numbers are for tuning, even ones for checking. */
export const halfOf = (id: CalibrationStory['id']): 'odd' | 'even' =>
  Number(id.slice('case-'.length)) % 2 === 1 ? 'odd' : 'even'
