import { type ComponentType, useEffect, useState } from 'react'
import type { Answers } from '../../domain/quiz/questionnaire'
import { AnswersAhead } from '../world'
import { AheadContext } from './ahead'
import { type Stage, StageContext } from './stage'

type Ahead = { readonly address: string; readonly answers: Answers }

type Props = {
  /** The address of the screen in front. */
  readonly front: string
  /** Shows what belongs to an address. */
  readonly Screen: ComponentType<{ readonly address: string }>
  /** Whether it could do so at once. */
  readonly isHere: (address: string) => boolean
}

/** The screen in front and, while a finger is down, the one that it leads to. */
export function Stages({ front, Screen, isHere }: Props) {
  const [made, setMade] = useState<Ahead>()
  const ahead = made?.address === front ? undefined : made
  const [stage] = useState((): Stage => {
    let last: Ahead | undefined
    let shown = false
    const make = (next?: Ahead) => {
      last = next
      setMade(next)
    }
    return {
      prepare: (address, answers) => shown || (isHere(address) && make({ address, answers })),
      show(answers) {
        shown = last !== undefined && JSON.stringify(last.answers) === JSON.stringify(answers) && swap()
        return shown
      },
      drop: () => shown || make(),
      clear() {
        shown = false
        make()
      },
    }
  })
  const waits = ahead !== undefined
  useEffect(() => {
    if (!waits) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // The finger scrolled, rested too long or was lifted somewhere else: a tap would have come by then.
    const dropSoon = () => {
      timer = setTimeout(stage.drop, 400)
    }
    addEventListener('pointerup', dropSoon)
    addEventListener('pointercancel', dropSoon)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointerup', dropSoon)
      removeEventListener('pointercancel', dropSoon)
    }
  }, [waits, stage])
  const at = (address: string, answers?: Answers) => (
    <AheadContext key={address} value={address !== front}>
      <AnswersAhead value={answers}>
        <Screen address={address} />
      </AnswersAhead>
    </AheadContext>
  )
  return <StageContext value={stage}>{[at(front), ahead && at(ahead.address, ahead.answers)]}</StageContext>
}

/**
 * Puts the screen that was made ready in the place of the one in front, in the page alone and by hand: React would take a third
 * of the time to the next frame for it. It finds everything where it wants it when it follows.
 */
function swap(): boolean {
  const front = document.querySelector<HTMLElement>('#main')
  const ahead = document.querySelector('.page--ahead')
  if (front === null || ahead === null) return false
  front.hidden = true
  ahead.classList.remove('page--ahead')
  ahead.removeAttribute('aria-hidden')
  window.scrollTo(0, 0)
  return true
}
