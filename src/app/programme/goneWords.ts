import { model } from '../../content/model'
import type { MeasureId } from '../../domain/vocabulary'

/** Measures by name, in a line. */
export const named = (measures: readonly MeasureId[]): string =>
  measures.map((id) => model.measures[id].name).join('; ')

/** Nothing that was taken on is lost by an answer: it is left out as long as the plan is. */
export const howItReturns = 'Change your answers back, and it returns.'
