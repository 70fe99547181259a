import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App, type HandOver } from './app/App'
import { loadScreenAt } from './app/loading/lateScreens'
import { nextTask } from './app/loading/nextTask'
import { type EarlyChoice, keepEarlyTicks, pressAgain, readEarlyChoice } from './app/question/earlyChoice'
import { askBrowserToKeep, runsIn } from './browserKeeping'
import { browserStorage } from './browserStorage'
import { rulesVersion } from './content/rulesVersion'
import { screenCame } from './press/screenCame'
import { activePerson } from './state/people/activePerson'
import { createPreferences } from './state/preferences'
import { createRecords } from './state/records/records'
import { firstPerson } from './state/storagePort'
import { createVisit } from './state/visit'

/** Puts the app into the page. A screen that is opened by its address has much to fetch and to run: each part is a task of its own. */
async function open() {
  const { dataset } = document.documentElement
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

  const { answers, notice } = world.visit.getState()
  const nothingSaid = Object.keys(answers).length === 0
  // What stands in the page is the first question for someone who has answered nothing. early.ts marks an address that asks for more.
  const asPrerendered =
    !deep && root.hasChildNodes() && nothingSaid && notice === undefined && records.person === firstPerson

  /** What was done in the page before the app came. Of no use to someone whose answers are known. */
  let early: EarlyChoice = { ticked: [], pressed: undefined }

  const takeOver = () => {
    if ('live' in dataset) return
    dataset.live = ''
    if (!nothingSaid) return
    early = readEarlyChoice(root)
    keepEarlyTicks(world.visit, early)
  }

  const handOver: HandOver = {
    // Until now a tick was the page's own: it could come at any time.
    onShown() {
      takeOver()
      // The first question has been in sight all along; any other screen comes now.
      if (!asPrerendered) screenCame()
    },
    onSettled() {
      const { pressed } = early
      early = { ticked: [], pressed: undefined }
      // The early ticks are on screen after this effect, and the press may depend on them.
      setTimeout(() => pressAgain(root, pressed))
    },
  }

  if (!asPrerendered) {
    takeOver()
    // The bar at the top stays until React has written it again.
    for (const part of root.querySelectorAll('main, footer')) part.remove()
  }

  const app = (
    <StrictMode>
      <App world={world} handOver={handOver} />
    </StrictMode>
  )

  await screen
  // As a transition React works in slices: a slow phone can scroll, and hear a tap, in between.
  if (asPrerendered) startTransition(() => void hydrateRoot(root, app))
  else startTransition(() => createRoot(root).render(app))
}

void open()
