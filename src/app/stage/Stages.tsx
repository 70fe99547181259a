import { type ComponentType, useEffect, useLayoutEffect, useState } from 'react'
import type { Answers } from '../../domain/questionnaire/questionnaire'
import { screenCame } from '../../press/screenCame'
import { AnswersAhead } from '../world'
import { InFrontContext } from './inFront'
import { type Stage, StageContext } from './stage'
import { swapIn } from './swapIn'

type Ahead = {
  readonly address: string
  readonly answers: Answers
  /** Whether a tap on it has begun. Otherwise it may wait for long. */
  readonly isPressed: boolean
}

type Props = {
  /** The address of the screen in front. */
  readonly front: string
  /** Shows what belongs to an address. */
  readonly Screen: ComponentType<{ readonly address: string }>
  /** Whether it could do so at once. */
  readonly isHere: (address: string) => boolean
}

/** The screen in front and, where it is clear which one is next, that one. No other file knows that two can be in the page. */
export function Stages({ front, Screen, isHere }: Props) {
  const [made, setMade] = useState<Ahead>()
  const ahead = made?.address === front ? undefined : made
  const [{ stage, arrive }] = useState(() => createStage(front, isHere, setMade))
  useLayoutEffect(() => arrive(front), [front, arrive])
  const isPressed = ahead?.isPressed === true
  useEffect(() => {
    if (!isPressed) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // No tap came: the finger scrolled, rested too long, or was lifted somewhere else.
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
  }, [isPressed, stage])
  const at = (address: string, answers?: Answers) => {
    const inFront = address === front
    const unseen = ` stage__screen--ahead${isPressed ? '' : ' stage__screen--waits'}`
    return (
      <div key={address} className={`stage__screen${inFront ? '' : unseen}`} aria-hidden={!inFront || undefined}>
        <InFrontContext value={inFront}>
          <AnswersAhead value={answers}>
            <Screen address={address} />
          </AnswersAhead>
        </InFrontContext>
      </div>
    )
  }
  return (
    <StageContext value={stage}>
      <main id="main" className="stage">
        {at(front)}
        {ahead && at(ahead.address, ahead.answers)}
      </main>
    </StageContext>
  )
}

/** What is on the stage between two renderings: `arrive` is called when React has written the screen in front. */
function createStage(opening: string, isHere: Props['isHere'], write: (ahead?: Ahead) => void) {
  let last: Ahead | undefined
  let inSight = opening
  let shown = false
  const make = (next?: Ahead) => {
    last = next
    write(next)
  }
  const stage: Stage = {
    prepare: (address, answers, isPressed = true) =>
      shown || (isHere(address) && make({ address, answers, isPressed })),
    show(answers) {
      if (last === undefined || JSON.stringify(last.answers) !== JSON.stringify(answers)) return false
      shown = swapIn()
      if (shown) inSight = last.address
      return shown
    },
    drop: () => shown || make(),
    clear() {
      shown = false
      make()
    },
  }
  const arrive = (front: string) => {
    if (front !== inSight) screenCame()
    inSight = front
  }
  return { stage, arrive }
}
