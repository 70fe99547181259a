import type { CauseId } from '../../domain/vocabulary'
import { bodyCauseMarks } from './marks/bodyCauseMarks'
import { fluidCauseMarks } from './marks/fluidCauseMarks'
import { Mark, type MarkShape } from './marks/Mark'
import { runningCauseMarks } from './marks/runningCauseMarks'

const marks: Record<CauseId, MarkShape> = {
  ...runningCauseMarks,
  ...fluidCauseMarks,
  ...bodyCauseMarks,
} satisfies Record<CauseId, MarkShape>

export function CauseMark({ id }: { readonly id: CauseId }) {
  return <Mark shape={marks[id]} />
}
