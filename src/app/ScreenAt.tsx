import { memo, useEffect } from 'react'
import { firstQuestion } from '../content/firstQuestion'
import { fetchAhead, partOf } from './loading/lateScreens'
import { CarryOn } from './question/CarryOn'
import { ManyChoice } from './question/ManyChoice'
import { QuestionFrame } from './question/QuestionFrame'
import { routes } from './routes'
import { type Place, placeAt, type ScreenName } from './screens'

/** What belongs to an address, and help where nothing does. */
export const ScreenAt = memo(({ address }: { readonly address: string }) => {
  if (address === routes.first || address === routes.question(firstQuestion.id)) return <FirstQuestion />
  if (address === routes.carryOn) return <CarryOn />
  return <Late {...(placeAt(address) ?? { screen: 'notFound' })} />
})

/** A screen of the table. Stands until another takes its place: a new question is a new screen, and nothing of the last one stays. */
function Late({ screen, ...props }: Place) {
  const Screen = partOf(screen)
  return (
    <>
      <Screen key={props.id} {...props} />
      <Ahead from={screen} />
    </>
  )
}

/** Its words and its ways come with the app, those of the others while it is being read. */
const FirstQuestion = () => (
  <>
    <QuestionFrame
      id={firstQuestion.id}
      question={firstQuestion.words}
      shape={firstQuestion.shape}
      Choice={ManyChoice}
    />
    <Ahead from="question" />
  </>
)

/** Beside the screen, so that it waits for it. */
function Ahead({ from }: { readonly from: ScreenName }) {
  useEffect(() => fetchAhead(from), [from])
  return null
}
