import { type ReactNode, StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { App, type HandOver } from './app/App'
import { DidNotLoad } from './app/layout/FaultBoundary'
import { TopBar } from './app/layout/TopBar'
import { lateScreen } from './app/loading/lateScreen'
import { nextTask } from './app/loading/nextTask'
import { pressAgain } from './app/question/pressAgain'
import { routes } from './app/routes'
import type { FirstWorld, World } from './app/world'
import { browserStorage } from './browserStorage'
import { keepOnDevice, saidKey, saidOn } from './early/said'
import { standAt } from './early/standAt'
import { firstWorld, holdsNothing } from './firstWorld'
import { screenCame } from './press/screenCame'
import { loadRest, type Rest } from './rest'
import { firstPerson } from './state/storagePort'

const page = document.documentElement
const { dataset } = page
const deep = 'deep' in dataset
// American English is what many phones elsewhere speak, too.
const inAmerica = /^(?:America|US)\/|^Pacific\/Honolulu/.test(Intl.DateTimeFormat().resolvedOptions().timeZone)
const units = navigator.language === 'en-US' && inAmerica ? 'imperial' : 'metric'

/** Puts the app into the page. */
function open(root: HTMLElement): void {
  // What stands in the page are the first screens, for someone who had answered nothing when it was opened. early.ts has marked an
  // address that asks for more, and answers of an earlier visit.
  const inPage = !deep && !('kept' in dataset) && root.hasChildNodes()
  if (inPage && standing() === routes.first && holdsNothing()) openFirst(root)
  else openWhole(root, inPage).catch(() => tellOfFailure(root))
}

/** Which screen stands in the page: the early script leads on from the first. */
const standing = () => dataset.at ?? routes.first

/** Takes over the first question, and then asks for the rest of the app. */
function openFirst(root: HTMLElement): void {
  let app: Root | undefined
  const others: Rest = lateScreen(async () => {
    const rest = await loadRest()
    const world = rest.openWorld({ others, units })
    rest.keepEarlyAnswers(world.visit, saidOn(page))
    forgetSaid()
    first.followedBy(world.visit)
    app?.render(written(world))
    return { ...rest, world }
  })
  const first = firstWorld({ others, units })
  const handOver: HandOver = {
    onShown() {
      if (!begins()) return
      first.takeUp()
      // A failure is met again, and told, when another screen is opened.
      others.load().catch(() => undefined)
    },
    onSettled: () => settle(root),
  }
  const written = (world: FirstWorld | World) => inStrict(<App world={world} handOver={handOver} />)
  keepScreen()
  startTransition(() => {
    app = hydrateRoot(root, written(first.world))
  })
}

/**
 * Opens what is kept and then the screen that the address names. Each part is a task of its own: there is much to fetch and to run.
 * Fails where a part does not come, or what is kept cannot be opened.
 */
async function openWhole(root: HTMLElement, inPage: boolean): Promise<void> {
  const others: Rest = lateScreen(async () => {
    const rest = await loadRest()
    if (deep) await nextTask()
    return { ...rest, world: rest.openWorld({ others, units }) }
  })
  const { world, loadScreenAt, keepEarlyAnswers } = await others.load()
  const screen = deep ? loadScreenAt(location.hash) : undefined
  const asPrerendered = inPage && world.visit.getState().notice === undefined && world.records.person === firstPerson

  const takeOver = () => {
    if (!begins()) return
    keepEarlyAnswers(world.visit, saidOn(page))
    forgetSaid()
  }
  const handOver: HandOver = {
    // Until now a tick was the page's own: it could come at any time.
    onShown() {
      takeOver()
      // A prerendered screen has been in sight all along; any other comes now.
      if (!asPrerendered) screenCame()
    },
    onSettled: () => settle(root),
  }

  if (asPrerendered) {
    // The runner may go on, or back, while the code of a screen is on its way.
    for (let at = routes.first as string; at !== standing(); ) {
      at = standing()
      await loadScreenAt(at)
    }
    keepScreen()
    // What has led to this screen decides whether it is shown; what is said on it is taken when React hears it.
    const { [questionOn(root)]: _, ...before } = saidOn(page)
    keepEarlyAnswers(world.visit, before)
  } else {
    takeOver()
    empty(root)
  }

  const app = inStrict(<App world={world} handOver={handOver} standing={standing()} />)
  await screen
  // As a transition React works in slices: a slow phone can scroll, and hear a tap, in between.
  if (asPrerendered) startTransition(() => void hydrateRoot(root, app))
  else startTransition(() => createRoot(root).render(app))
}

const inStrict = (app: ReactNode) => <StrictMode>{app}</StrictMode>

/** From here on the screen in the page stays, and a press waits for the app. */
function keepScreen(): void {
  standAt(page)
  dataset.taking = ''
}

/** From here on the app hears what is said. False if it did already. */
function begins(): boolean {
  if ('live' in dataset) return false
  dataset.live = ''
  return true
}

/** What was said on the page stands in the records. What another tab has put under the key since is that tab's to forget. */
function forgetSaid(): void {
  keepOnDevice(page)
  try {
    if (browserStorage.read(saidKey) === dataset.said) browserStorage.remove(saidKey)
  } catch {
    // A device that refuses storage has kept nothing.
  }
}

/** The early answers are on screen after this effect, and the press may depend on them. */
const settle = (root: HTMLElement): void => void setTimeout(() => pressAgain(root))

/** The bar at the top stays until React has written it again. */
function empty(root: HTMLElement): void {
  for (const part of root.querySelectorAll('main, footer')) part.remove()
}

/** Nothing can be shown without what is kept. */
function tellOfFailure(root: HTMLElement): void {
  dataset.live = ''
  empty(root)
  createRoot(root).render(
    <div className="frame">
      <TopBar />
      <DidNotLoad />
    </div>,
  )
}

/** The question of the screen in the page. */
const questionOn = (root: HTMLElement): string =>
  root.querySelector<HTMLElement>('[data-question]')?.dataset.question ?? ''

const root = document.getElementById('root')
if (root === null) throw new Error('quiz/index.html has lost its root element.')
open(root)
