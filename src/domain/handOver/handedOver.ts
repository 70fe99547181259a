import type { HandedWeeks } from '../programme/handedWeeks'
import type { Answers } from '../questionnaire/questionnaire'

/** What goes from one device to another: what one runner said and does, and no name. */
export type HandedOver = {
  /** The rules of the app that handed it over. */
  readonly rules: string
  /** The day on which it was handed over, `2026-11-25`. */
  readonly made: string
  readonly answers: Answers
  /** The weeks that the runner follows, where they go along. */
  readonly weeks?: HandedWeeks
}
