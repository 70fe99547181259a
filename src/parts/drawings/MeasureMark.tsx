import type { MeasureId } from '../../domain/vocabulary'
import { careMarks } from './marks/careMarks'
import { drinkMarks } from './marks/drinkMarks'
import { Mark, type MarkShape } from './marks/Mark'
import { nightMarks } from './marks/nightMarks'
import { recoveryMarks } from './marks/recoveryMarks'
import { reliefMarks } from './marks/reliefMarks'
import { runningMarks } from './marks/runningMarks'
import { strengthMarks } from './marks/strengthMarks'

const marks: Record<MeasureId, MarkShape> = {
  ...reliefMarks,
  ...drinkMarks,
  ...runningMarks,
  ...strengthMarks,
  ...recoveryMarks,
  ...nightMarks,
  ...careMarks,
} satisfies Record<MeasureId, MarkShape>

export function MeasureMark({ id }: { readonly id: MeasureId }) {
  return <Mark shape={marks[id]} />
}
