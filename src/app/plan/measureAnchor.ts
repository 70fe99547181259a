import type { MeasureId } from '../../domain/vocabulary'

/** Where the card of an action stands in the plan. */
export const measureAnchor = (measure: MeasureId): string => `measure-${measure}`
