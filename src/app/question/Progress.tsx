import { useLocation } from 'wouter'
import { neededQuestions, sections } from '../../content/sections'
import type { Answers, QuestionId } from '../../domain/questionnaire/questionnaire'
import { KnotProgress } from '../../parts/drawings/KnotProgress'
import { screenGoes } from '../../press/screenGoes'
import { pages, routes } from '../routes'
import { useFirstWorld } from '../world'

type Props = {
  readonly id: QuestionId
  /** The question before it, if there is one. */
  readonly before?: (answers: Answers) => QuestionId | undefined
}

/** The same as the browser's own Back. A link opened in a tab of its own has nothing behind it: there, the question before. */
function useBack(before: Props['before']): () => void {
  const { visit } = useFirstWorld()
  const [, go] = useLocation()
  return () => {
    screenGoes()
    if (window.history.length > 1) return window.history.back()
    const question = before?.(visit.getState().answers)
    if (question === undefined) return window.location.assign(pages.start)
    go(routes.question(question), { replace: true })
  }
}

/** Counted along the full list, asked or not, so that it can jump ahead but never backwards. */
export function Progress({ id, before }: Props) {
  const back = useBack(before)
  const all = neededQuestions.length
  // The questions after the result have no bar to fill.
  const done = neededQuestions.includes(id) ? neededQuestions.indexOf(id) : all
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
        aria-valuemax={all}
        aria-valuenow={done}
        aria-valuetext={`${section}, ${Math.round((done / all) * 100)}% done`}
      >
        <KnotProgress done={done} of={all} />
      </div>
    </div>
  )
}
