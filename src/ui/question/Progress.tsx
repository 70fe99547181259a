import { askingOrder } from '../../content/asking'
import { sections } from '../../content/sections'
import type { QuestionId } from '../../domain/questionnaire'
import { KnotProgress } from '../drawings/KnotProgress'

/** Counted along the full list, asked or not, so that it can jump ahead but never backwards. */
export function Progress({ id }: { readonly id: QuestionId }) {
  const done = askingOrder.indexOf(id)
  const section = sections.find(({ questions }) => questions.includes(id))?.name ?? ''
  return (
    <div className="progress">
      <div className="progress__line">
        <button type="button" className="link-button" onClick={() => window.history.back()}>
          <span aria-hidden="true">←</span> Back
        </button>
        <p className="eyebrow">{section}</p>
      </div>
      <div
        role="progressbar"
        aria-label="Quiz"
        aria-valuemin={0}
        aria-valuemax={askingOrder.length}
        aria-valuenow={done}
        aria-valuetext={`${section}, ${Math.round((done / askingOrder.length) * 100)}% done`}
      >
        <KnotProgress done={done} of={askingOrder.length} />
      </div>
    </div>
  )
}
