import { type ComponentType, useEffect, useLayoutEffect, useState } from 'react'
import type { Answers } from '../../domain/questionnaire'
import { AnswersAhead } from '../world'
import { InFrontContext, type Place, PlaceContext } from './place'
import { type Stage, StageContext } from './stage'

type Ahead = { readonly address: string; readonly answers: Answers; readonly shown: boolean }

type Props = {
  /** The address of the screen in front. */
  readonly front: string
  /** Shows what belongs to an address. Has to be a `memo`: bringing a screen into sight must not write it anew. */
  readonly Screen: ComponentType<{ readonly address: string }>
}

/** The screen in front and, while a finger is down, the one that it leads to. */
export function Stages({ front, Screen }: Props) {
  const [made, setMade] = useState<Ahead>()
  const ahead = made?.address === front ? undefined : made
  const shown = ahead?.shown === true
  const waits = ahead?.shown === false
  const [stage] = useState((): Stage => {
    let last: Ahead | undefined
    const make = (next: Ahead | undefined) => {
      last = next
      setMade(next)
    }
    return {
      prepare: (address, answers) => last?.shown || make({ address, answers, shown: false }),
      show(address) {
        if (last?.address !== address) return false
        make({ ...last, shown: true })
        return true
      },
      drop: () => last?.shown || make(undefined),
      clear: () => make(undefined),
    }
  })
  useLayoutEffect(() => {
    if (shown) window.scrollTo(0, 0)
  }, [shown])
  useEffect(() => {
    if (!waits) return
    // The finger scrolled, or was lifted somewhere else. What a click leads to, such as sending a form, comes after it.
    const drop = () => setTimeout(stage.drop)
    addEventListener('click', drop)
    addEventListener('pointercancel', drop)
    return () => {
      removeEventListener('click', drop)
      removeEventListener('pointercancel', drop)
    }
  }, [waits, stage])
  const at = (address: string, place: Place, answers?: Answers) => (
    <PlaceContext key={address} value={place}>
      <InFrontContext value={address === front}>
        <AnswersAhead value={answers}>
          <Screen address={address} />
        </AnswersAhead>
      </InFrontContext>
    </PlaceContext>
  )
  return (
    <StageContext value={stage}>
      {[at(front, shown ? 'left' : 'inSight'), ahead && at(ahead.address, shown ? 'inSight' : 'ahead', ahead.answers)]}
    </StageContext>
  )
}
