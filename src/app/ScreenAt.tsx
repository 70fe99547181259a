import { memo } from 'react'
import { firstQuestion } from '../content/firstQuestion'
import { ManyChoice } from './question/ManyChoice'
import { QuestionFrame } from './question/QuestionFrame'
import { routes } from './routes'
import { useFirstWorld } from './world'

export const isFirst = (address: string): boolean =>
  address === routes.first || address === routes.question(firstQuestion.id)

/** What belongs to an address. The first question comes with the app, every other screen with the rest of it. */
export const ScreenAt = memo(({ address }: { readonly address: string }) => {
  const { others } = useFirstWorld()
  return isFirst(address) ? <FirstQuestion /> : <others.Screen address={address} />
})

function FirstQuestion() {
  const others = useFirstWorld().others.here()
  return (
    <>
      <QuestionFrame
        id={firstQuestion.id}
        question={firstQuestion.words}
        shape={firstQuestion.shape}
        Choice={ManyChoice}
      />
      {others && <others.Ahead from="question" />}
    </>
  )
}
