import type { Answers } from '../../../../src/domain/questionnaire/questionnaire'
import type { CauseId, Triage } from '../../../../src/domain/vocabulary'

/** A made-up runner, written as a sports physician would, with what should come of it. The answers were chosen without sight of that. */
export type Vignette = {
  readonly who: string
  /** How soon to get help; several where several are right. */
  readonly urgency: readonly Triage[]
  /** Causes that may come first. Left out where nothing is expected. */
  readonly first?: readonly CauseId[]
  readonly says: Answers
}
