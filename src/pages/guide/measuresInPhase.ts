import { measures } from '../../content/measures'
import { type MeasureId, measureIds, type Phase, phases } from '../../domain/vocabulary'

export const measuresInPhase = (phase: Phase): readonly MeasureId[] =>
  measureIds.filter((id) => measures[id].phase === phase)

/** In the order in which the guide shows them, for reading on from one to the next. */
export const measuresInOrder: readonly MeasureId[] = phases.flatMap(measuresInPhase)
