import { memo } from 'react'
import { pageScreens, screens } from './loading/screens'
import { CarryOn } from './question/CarryOn'
import { QuestionRoute } from './question/QuestionRoute'
import { routes } from './routes'

const isPage = (name: string): name is keyof typeof pageScreens => Object.hasOwn(pageScreens, name)

/** What belongs to an address, and help where nothing does. */
export const ScreenAt = memo(({ address }: { readonly address: string }) => {
  const [name, id, ...more] = address.split('/').filter((part) => part !== '')
  if (name === undefined) return <QuestionRoute id="signs-now" />
  if (name === 'q' && id !== undefined && more.length === 0) return <QuestionRoute id={id} />
  if (address === routes.carryOn) return <CarryOn />
  const { Screen } = id === undefined && isPage(name) ? pageScreens[name] : screens.notFound
  return <Screen />
})
