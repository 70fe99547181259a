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

// Set by early.ts: an address or a record that leads away from the first question as it stands in the page.
const { dataset } = document.documentElement
const asPrerendered = dataset.kept === undefined && dataset.deep === undefined && root.hasChildNodes()

const early = readEarlyChoice(root)
if (asPrerendered) keepEarlyTicks(world.visit, early)

const app = (
  <StrictMode>
    <App
      world={world}
      onShown={() => {
        if (dataset.live !== undefined) return
        dataset.live = ''
        if (asPrerendered) pressAgain(root, early)
      }}
    />
  </StrictMode>
)

// React takes over what stands there; the answers that were ticked meanwhile follow in the same frame.
if (asPrerendered) hydrateRoot(root, app)
else {
  root.replaceChildren()
  createRoot(root).render(app)
}
