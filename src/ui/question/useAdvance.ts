import { useState } from 'react'
import { useLocation } from 'wouter'
import { quiz } from '../../content/quiz'
import type { QuestionId } from '../../domain/questionnaire'
import { isAnswered } from '../../domain/quiz'
import { loadModel } from '../loadModel'
import { routes } from '../routes'
import { useWorld } from '../world'

/**
 * Goes on from a question: to the first one after it that is still open, or to the check of all answers.
 * An urgent sign interrupts at once. The rules are needed to see it, so without them nobody goes on.
 */
export function useAdvance(from: QuestionId): { readonly advance: () => void; readonly stuck: boolean } {
  const { visit } = useWorld()
  const [, go] = useLocation()
  const [stuck, setStuck] = useState(false)
  const advance = () => {
    Promise.all([loadModel(), import('../../domain/screenRedFlags')]).then(
      ([{ assess }, { isUrgent }]) => {
        const { answers } = visit.getState()
        setStuck(false)
        if (isUrgent(assess(answers).triage)) return go(routes.result)
        const asked = quiz.asked(answers)
        const next =
          asked.slice(asked.indexOf(from) + 1).find((id) => !isAnswered(answers, id)) ??
          asked.find((id) => !isAnswered(answers, id))
        go(next ? routes.question(next) : routes.review)
      },
      () => setStuck(true),
    )
  }
  return { advance, stuck }
}
