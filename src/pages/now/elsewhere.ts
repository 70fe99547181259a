import type { MeasureId } from '../../domain/vocabulary'

/** The other pages, as seen from this one. */
export const elsewhere = {
  /** Opens at the question about danger signs. */
  quiz: '../quiz/',
  log: '../quiz/#/log',
  start: '../',
  measure: (id: MeasureId) => `../guide/measures/${id}/`,
} as const
