import { useLocation } from 'wouter'
import { askingOrder } from '../../content/asking'
import { quiz } from '../../content/quiz'
import { sections } from '../../content/sections'
import type { QuestionId } from '../../domain/quiz/questionnaire'
import { KnotProgress } from '../../parts/drawings/KnotProgress'
import { screenGoes } from '../../press/screenGoes'
import { pages, routes } from '../routes'
import { useWorld } from '../world'

/** The same as the browser's own Back. A link opened in a tab of its own has nothing behind it: there, the question before. */
function useBack(id: QuestionId): () => void {
  const { visit } = useWorld()
  const [, go] = useLocation()
  return () => {
    screenGoes()
    if (window.history.length > 1) return window.history.back()
    const asked = quiz.asked(visit.getState().answers)
    const before = asked[asked.indexOf(id) - 1]
    if (before === undefined) return window.location.assign(pages.start)
    go(routes.question(before), { replace: true })
  }
}

/** What a result waits for. The questions after it have no bar to fill. */
const needed = askingOrder.filter((id) => !quiz.extras.has(id))

/** Counted along the full list, asked or not, so that it can jump ahead but never backwards. */
export function Progress({ id }: { readonly id: QuestionId }) {
  const back = useBack(id)
  const done = quiz.extras.has(id) ? needed.length : needed.indexOf(id)
  const section = sections.find(({ questions }) => questions.includes(id))?.name ?? ''
  return (
    <div className="progress">
      <div className="progress__line">
        <button type="button" className="link-button" onClick={back}>
          <span aria-hidden="true">←</span> Back
        </button>
        <p className="eyebrow">{section}</p>
      </div>
      <div
        role="progressbar"
        aria-label="Quiz"
        aria-valuemin={0}
        aria-valuemax={needed.length}
        aria-valuenow={done}
        aria-valuetext={`${section}, ${Math.round((done / needed.length) * 100)}% done`}
      >
        <KnotProgress done={done} of={needed.length} />
      </div>
    </div>
  )
}
