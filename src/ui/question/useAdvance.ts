import { useState } from 'react'
import { useLocation } from 'wouter'
import { quiz } from '../../content/quiz'
import type { QuestionId } from '../../domain/questionnaire'
import { isAnswered } from '../../domain/quiz'
import { routes } from '../routes'
import { rules } from '../rules'
import { useWorld } from '../world'

type Rules = Awaited<ReturnType<typeof rules.load>>

/**
 * Goes on from a question: to the first one after it that is still open, or to the check of all answers.
 * An urgent sign interrupts at once. The rules are needed to see it, so without them nobody goes on.
 */
export function useAdvance(from: QuestionId): { readonly advance: () => void; readonly stuck: boolean } {
  const { visit } = useWorld()
  const [, go] = useLocation()
  const [stuck, setStuck] = useState(false)
  const goOn = ({ assess, isUrgent }: Rules) => {
    const { answers } = visit.getState()
    setStuck(false)
    if (isUrgent(assess(answers).triage)) return go(routes.result)
    const asked = quiz.asked(answers)
    const next =
      asked.slice(asked.indexOf(from) + 1).find((id) => !isAnswered(answers, id)) ??
      asked.find((id) => !isAnswered(answers, id))
    go(next ? routes.question(next) : routes.review)
  }
  const advance = () => {
    const here = rules.here()
    // At once, so that the next question is painted with the tap.
    if (here !== undefined) return goOn(here)
    rules.load().then(goOn, () => setStuck(true))
  }
  return { advance, stuck }
}
