// First of all: it sets the order of the style layers.
import './ui/styles/layers.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { browserStorage } from './browserStorage'
import { rulesVersion } from './content/rulesVersion'
import { createPreferences } from './state/preferences'
import { listSetAside } from './state/setAside'
import { createVisit } from './state/visit'
import { App } from './ui/App'

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
if (root === null) throw new Error('index.html has lost its root element.')

createRoot(root).render(
  <StrictMode>
    <App world={world} />
  </StrictMode>,
)
