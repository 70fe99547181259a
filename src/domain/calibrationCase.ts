import type { Answers } from './quiz/questionnaire'
import type { CauseId, Triage } from './vocabulary'

export const caseKinds = ['runner-account', 'nocturnal', 'side-stitch', 'not-simple-cramp'] as const
export type CaseKind = (typeof caseKinds)[number]

/** A real runner's story as answers to the quiz, with the outcome that was known or judged. */
export type CalibrationCase = {
  readonly id: `case-${string}`
  readonly kind: CaseKind
  /** Where the story was told. */
  readonly source: `http${string}` | 'comment on the coach article' | 'the coach article' | 'a fundraising page'
  readonly summary: string
  readonly answers: Answers
  readonly gold: {
    /** The best supported cause first. */
    readonly causes: readonly [CauseId, ...CauseId[]]
    readonly triage: Triage
    /** Levels that would be right as well. */
    readonly alsoOk: readonly Triage[]
  }
  /** Where the story left room for another answer. */
  readonly note?: string
}
