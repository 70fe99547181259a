import { measures } from '../../content/measures'
import type { Measure } from '../../domain/plan/measure'
import { type CauseId, causeIds, type MeasureId, measureIds } from '../../domain/vocabulary'

const aim = (measure: MeasureId, cause: CauseId): number => (measures[measure] as Measure).targets[cause] ?? 0

/** What acts on a cause: what hits it most squarely first, and of those the best tested. */
export const measuresFor = (cause: CauseId): readonly MeasureId[] =>
  measureIds
    .filter((id) => aim(id, cause) > 0)
    .sort((a, b) => aim(b, cause) - aim(a, cause) || measures[a].grade.localeCompare(measures[b].grade))

/** What a measure acts on, and how squarely. */
export const causesOf = (measure: MeasureId): readonly { readonly cause: CauseId; readonly squarely: 1 | 2 | 3 }[] => {
  const { targets }: Measure = measures[measure]
  return causeIds
    .flatMap((cause) => {
      const squarely = targets[cause]
      return squarely === undefined ? [] : [{ cause, squarely }]
    })
    .sort((a, b) => b.squarely - a.squarely)
}
