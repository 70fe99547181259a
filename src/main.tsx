import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App, type HandOver } from './app/App'
import { loadScreenAt } from './app/loading/lateScreens'
import { nextTask } from './app/loading/nextTask'
import { keepEarlyAnswers, pressAgain } from './app/question/earlyAnswers'
import { routes } from './app/routes'
import { askBrowserToKeep, runsIn } from './browserKeeping'
import { browserStorage } from './browserStorage'
import { rulesVersion } from './content/rulesVersion'
import { saidKey, saidOn } from './early/said'
import { screenCame } from './press/screenCame'
import { activePerson } from './state/people/activePerson'
import { createPreferences } from './state/preferences'
import { createRecords } from './state/records/records'
import { firstPerson } from './state/storagePort'
import { createVisit } from './state/visit'

/** Puts the app into the page. A screen that is opened by its address has much to fetch and to run: each part is a task of its own. */
async function open() {
  const page = document.documentElement
  const { dataset } = page
  const deep = 'deep' in dataset
  const screen = deep ? loadScreenAt(location.hash) : undefined
  if (deep) await nextTask()

  const usesMiles = navigator.language === 'en-US'

  const records = createRecords({
    port: browserStorage,
    person: activePerson(browserStorage),
    now: Date.now,
    newId: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`,
  })
  const world = {
    port: browserStorage,
    records,
    visit: createVisit(records, rulesVersion),
    preferences: createPreferences(browserStorage, usesMiles ? 'imperial' : 'metric'),
    restart: () => location.reload(),
    askToKeep: askBrowserToKeep,
    runsIn: runsIn(),
  }

  const root = document.getElementById('root')
  if (root === null) throw new Error('quiz/index.html has lost its root element.')

  const { notice } = world.visit.getState()
  // What stands in the page are the first screens, for someone who had answered nothing when it was opened. early.ts has marked an
  // address that asks for more, and answers of an earlier visit.
  const isFresh = !deep && !('kept' in dataset) && notice === undefined && records.person === firstPerson
  const asPrerendered = isFresh && root.hasChildNodes()
  /** Which of them it is: the early script has led on from the first. */
  const standing = () => dataset.at ?? routes.first

  const takeOver = () => {
    if ('live' in dataset) return
    dataset.live = ''
    keepEarlyAnswers(world.visit, saidOn(page))
    try {
      browserStorage.remove(saidKey)
    } catch {
      // A device that refuses storage has kept nothing.
    }
  }

  const handOver: HandOver = {
    // Until now a tick was the page's own: it could come at any time.
    onShown() {
      takeOver()
      // A prerendered screen has been in sight all along; any other comes now.
      if (!asPrerendered) screenCame()
    },
    // The early answers are on screen after this effect, and the press may depend on them.
    onSettled: () => void setTimeout(() => pressAgain(root)),
  }

  if (asPrerendered) {
    // The runner may go on, or back, while the code of a screen is on its way.
    for (let at = routes.first as string; at !== standing(); ) {
      at = standing()
      await loadScreenAt(at)
    }
    // From here on the screen stays, and a press waits for the app.
    dataset.taking = ''
    // What has led to this screen decides whether it is shown; what is said on it is taken when React hears it.
    const { [questionOn(root)]: _, ...before } = saidOn(page)
    keepEarlyAnswers(world.visit, before)
  } else {
    takeOver()
    // The bar at the top stays until React has written it again.
    for (const part of root.querySelectorAll('main, footer')) part.remove()
  }

  const app = (
    <StrictMode>
      <App world={world} handOver={handOver} standing={standing()} />
    </StrictMode>
  )

  await screen
  // As a transition React works in slices: a slow phone can scroll, and hear a tap, in between.
  if (asPrerendered) startTransition(() => void hydrateRoot(root, app))
  else startTransition(() => createRoot(root).render(app))
}

/** The question of the screen in the page. */
const questionOn = (root: HTMLElement): string =>
  root.querySelector<HTMLElement>('[data-question]')?.dataset.question ?? ''

void open()
