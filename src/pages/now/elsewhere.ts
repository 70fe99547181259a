import type { MeasureId } from '../../domain/vocabulary'

/** The other pages, as seen from this one. */
export const elsewhere = {
  /** Opens at the question about danger signs. */
  quiz: '../quiz/',
  log: '../quiz/#/log',
  /** Into the quiz: its first question, the one it was left at, or the causes that it has found. */
  why: '../quiz/#/why',
  measure: (id: MeasureId) => `../guide/measures/${id}/`,
} as const
