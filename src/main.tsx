import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { browserStorage } from './browserStorage'
import { rulesVersion } from './content/rulesVersion'
import { createPreferences } from './state/preferences'
import { listSetAside } from './state/setAside'
import { createVisit } from './state/visit'
import { App } from './ui/App'
import { keepEarlyTicks, pressAgain, readEarlyChoice } from './ui/question/earlyChoice'

const usesMiles = navigator.language === 'en-US'

const world = {
  visit: createVisit({
    port: browserStorage,
    rules: rulesVersion,
    now: Date.now,
    newId: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`,
  }),
  preferences: createPreferences(browserStorage, usesMiles ? 'imperial' : 'metric'),
  keptRecords: () => listSetAside(browserStorage),
}

const root = document.getElementById('root')
if (root === null) throw new Error('quiz/index.html has lost its root element.')

const { dataset } = document.documentElement
const { answers, notice } = world.visit.getState()
// What stands in the page is the first question for someone who has answered nothing. early.ts marks an address that asks for more.
const asPrerendered =
  !('deep' in dataset) && root.hasChildNodes() && Object.keys(answers).length === 0 && notice === undefined

if (asPrerendered) {
  const early = readEarlyChoice(root)
  keepEarlyTicks(world.visit, early)
  const onShown = () => {
    // Once, although strict mode calls twice.
    if ('live' in dataset) return
    dataset.live = ''
    // The early ticks are shown after this effect, and the press may depend on them.
    setTimeout(() => pressAgain(root, early))
  }
  // React takes over what stands there; the answers that were ticked meanwhile follow in the same frame.
  hydrateRoot(
    root,
    <StrictMode>
      <App world={world} onShown={onShown} />
    </StrictMode>,
  )
} else {
  root.replaceChildren()
  dataset.live = ''
  createRoot(root).render(
    <StrictMode>
      <App world={world} />
    </StrictMode>,
  )
}
