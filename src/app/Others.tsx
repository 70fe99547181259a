import { useEffect } from 'react'
import { fetchAhead, partOf } from './loading/lateScreens'
import { CarryOn } from './question/CarryOn'
import { routes } from './routes'
import { type Place, placeAt, type ScreenName } from './screens'

/** What belongs to an address besides that of the first question, and help where nothing does. */
export function OtherScreen({ address }: { readonly address: string }) {
  if (address === routes.carryOn) return <CarryOn to={routes.today} />
  if (address === routes.why) return <CarryOn to={routes.result} />
  return <Late {...(placeAt(address) ?? { screen: 'notFound' })} />
}

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

/** Fetches what a screen leads to. Beside the screen, so that it waits for it. */
export function Ahead({ from }: { readonly from: ScreenName }) {
  useEffect(() => fetchAhead(from), [from])
  return null
}
