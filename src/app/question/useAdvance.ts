import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { AnswerGiven, Answers, QuestionId } from '../../domain/questionnaire/questionnaire'
import { onceShown } from '../../press/onceShown'
import { rules } from '../loading/rules'
import { routes } from '../routes'
import { useStage } from '../stage/stage'
import { useFirstWorld } from '../world'
import type { GoOn } from './choiceProps'

type Rules = Awaited<ReturnType<typeof rules.load>>

type Advance = {
  readonly advance: GoOn
  /** Writes the next screen ahead, for the tap that has begun. */
  readonly prepare: GoOn
  /** True if the rules could not be loaded. They are needed to see an urgent sign, so without them nobody goes on. */
  readonly stuck: boolean
}

/** Keeps an answer and goes on from a question. */
export function useAdvance(from: QuestionId): Advance {
  const { visit } = useFirstWorld()
  const { prepare, show, clear } = useStage()
  const [, go] = useLocation()
  const [stuck, setStuck] = useState(false)
  const waits = useRef(false)
  // Whoever goes back, or elsewhere, while the rules are on their way is not led on when they come.
  useEffect(
    () => () => {
      waits.current = false
    },
    [],
  )
  const answersWith = (as: Parameters<GoOn>[0]): Answers => {
    const { answers } = visit.getState()
    return as === undefined ? answers : { ...answers, [from]: as }
  }
  const routeFor = ({ quizStepAfter }: Rules, answers: Answers): string => {
    const step = quizStepAfter(from, answers)
    return step === 'review' || step === 'result' ? routes[step] : routes.question(step)
  }
  return {
    prepare(as) {
      const here = rules.here()
      if (here === undefined) return
      const answers = answersWith(as)
      const route = routeFor(here, answers)
      if (route !== routes.result) prepare(route, answers)
    },
    advance(as) {
      const here = rules.here()
      const goOn = (known: Rules) => {
        setStuck(false)
        visit.getState().goOn()
        go(routeFor(known, visit.getState().answers))
        clear()
      }
      const onceLoaded = (known: Rules) => {
        // Of two taps one leads on.
        if (waits.current) goOn(known)
        waits.current = false
      }
      const follow = () => {
        if (as !== undefined) visit.getState().answer(from, as as AnswerGiven<typeof from>)
        if (here !== undefined) return goOn(here)
        waits.current = true
        rules.load().then(onceLoaded, () => setStuck(true))
      }
      // The next screen is in sight already, so the rest can follow after the frame.
      if (show(answersWith(as))) onceShown(follow)
      else follow()
    },
    stuck,
  }
}
