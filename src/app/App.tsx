import { Suspense, useDeferredValue, useEffect, useLayoutEffect } from 'react'
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
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
}

function Screens({ handOver }: Pick<Props, 'handOver'>) {
  const [address] = useLocation()
  const { others } = useFirstWorld()
  const isHere = (asked: string) => isFirst(asked) || (others.here()?.isHere(asked) ?? false)
  // A screen stays until the next one has come: an empty page in between would make the footer jump.
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
      {/* Each screen has its own, under it: the one of the last screen would jump to where the next ends. */}
      <Footer key={shown} />
    </div>
  )
}

/** Stands inside of the boundary: what is prerendered there hears nothing before React has reached it, and everything after. */
function Shown({ onShown, onSettled }: HandOver) {
  useLayoutEffect(onShown, [onShown])
  useEffect(onSettled, [onSettled])
  return null
}

/** A button, not a link: the fragment of the address belongs to the router. */
function skipToMain() {
  document.querySelector<HTMLElement>('#main h1')?.focus()
}

/** From the page as it was sent to the app. */
export type HandOver = {
  /** Called when the first screen begins to hear what the runner does. */
  readonly onShown: () => void
  /** Called when it has. */
  readonly onSettled: () => void
}

type Props = {
  /** The first world is followed by the whole one. */
  readonly world: FirstWorld | World
  readonly handOver?: HandOver
  /** The address of the screen that is taken over as it stands in the page. */
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
