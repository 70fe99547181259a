import { Suspense, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useStore } from 'zustand'
import { FaultBoundary } from './layout/FaultBoundary'
import { Footer } from './layout/Footer'
import { StorageNotice } from './layout/StorageNotice'
import { TopBar } from './layout/TopBar'
import { WhoseItIs } from './layout/WhoseItIs'
import { routes } from './routes'
import { isFirst, ScreenAt } from './ScreenAt'
import { Stages } from './stage/Stages'
import { type FirstWorld, useFirstWorld, type World, WorldContext } from './world'

function useTheme() {
  const theme = useStore(useFirstWorld().preferences, (preferences) => preferences.theme)
  const opening = useRef(true)
  useEffect(() => {
    const { dataset } = document.documentElement
    // Nothing is kept, and the page may wear what was chosen before the app came: where storage is refused, that holds for this page.
    if (opening.current && theme === 'auto') dataset.theme ??= theme
    else dataset.theme = theme
    opening.current = false
  }, [theme])
}

function Screens({ handOver }: Pick<Props, 'handOver'>) {
  const [address] = useLocation()
  const { others } = useFirstWorld()
  const isHere = (asked: string) => isFirst(asked) || (others.here()?.isHere(asked) ?? false)
  // The old screen stays until the next one is ready: an empty page in between would make the footer jump.
  const unhurried = useDeferredValue(address)
  const shown = isHere(address) ? address : unhurried
  useTheme()
  return (
    <div className="frame">
      <button type="button" className="skip" onClick={skipToMain}>
        Skip to the content
      </button>
      <TopBar />
      <FaultBoundary where={shown}>
        <Suspense fallback={<main id="main" className="stage" aria-busy="true" />}>
          <WhoseItIs />
          <StorageNotice />
          {handOver && <Shown {...handOver} />}
          <Stages front={shown} Screen={ScreenAt} isHere={isHere} />
        </Suspense>
      </FaultBoundary>
      {/* A new footer for each screen: a reused one would jump when the next screen has another height. */}
      <Footer key={shown} />
    </div>
  )
}

/**
 * Tells when React has taken over the prerendered page. It stands inside the boundary, because only then do its effects run
 * after the screen can hear events.
 */
function Shown({ onShown, onSettled }: HandOver) {
  useLayoutEffect(onShown, [onShown])
  useEffect(onSettled, [onSettled])
  return null
}

/** A button, not a link: the fragment of the address belongs to the router. */
function skipToMain() {
  document.querySelector<HTMLElement>('#main h1')?.focus()
}

/** How the page as it was sent is handed over to the app. */
export type HandOver = {
  /** Called when the first screen begins to hear what the runner does. */
  readonly onShown: () => void
  /** Called right after that, when the effects of the screen have run. */
  readonly onSettled: () => void
}

type Props = {
  /** The small world of the first question at first, later the whole one. */
  readonly world: FirstWorld | World
  readonly handOver?: HandOver
  /** The address of the prerendered screen that React takes over. */
  readonly standing?: string
}

export function App({ world, handOver, standing = routes.first }: Props) {
  return (
    <WorldContext value={world}>
      <Router hook={useHashLocation} ssrPath={standing}>
        <Screens {...(handOver && { handOver })} />
      </Router>
    </WorldContext>
  )
}
