import { type MouseEvent, startTransition } from 'react'
import { useLocation } from 'wouter'
import { assess } from '../../content/model'
import { isUrgent } from '../../domain/flags/screenRedFlags'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import { onceShown } from '../../press/onceShown'
import { routes } from '../routes'
import { useInFront } from '../stage/inFront'
import { useStage } from '../stage/stage'

/** In milliseconds. By then the answers have been painted and scroll freely; nobody has read them. */
const afterArrival = 300

/**
 * Writes the result while the answers are checked, since nearly everyone goes on to it: on a slow phone that takes longer than all else
 * a tap does. Not where an urgent sign stands: that is written when it is asked for.
 * @param isComplete whether every question is answered
 * @returns what to do when the link to the result is pressed
 */
export function useResultAtEase(answers: Answers, isComplete: boolean): (event: MouseEvent) => void {
  const { prepare, show, drop, clear } = useStage()
  const [, go] = useLocation()
  useInFront(() => {
    if (!isComplete) return
    const timer = setTimeout(() => {
      if (isUrgent(assess(answers).triage)) return
      // In slices: who taps or scrolls meanwhile does not wait.
      startTransition(() => prepare(routes.result, answers, false))
    }, afterArrival)
    return () => {
      clearTimeout(timer)
      drop()
    }
  }, [isComplete, answers, prepare, drop])
  return (event) => {
    if (!show(answers)) return
    event.preventDefault()
    onceShown(() => {
      go(routes.result)
      clear()
    })
  }
}
