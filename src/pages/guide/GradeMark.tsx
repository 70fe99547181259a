import { gradeLabels } from '../../content/labels'
import type { Grade } from '../../domain/vocabulary'

/** The letter, and what it stands for. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <span className="grade">
      <span className="grade__letter" aria-hidden="true">
        {grade}
      </span>
      {gradeLabels[grade]}
    </span>
  )
}
