// First of all: it sets the order of the style layers.
import './parts/styles/layers.css'
import './pages/now/now.css'
import './parts/emergency/emergency-numbers.css'
import { browserStorage } from './browserStorage'
import { createDimmer } from './relief/dimScreen'
import { driveNumbers } from './relief/driveNumbers'
import { createSignals } from './relief/signals'
import { startNow } from './relief/startNow'
import { createWakefulness } from './relief/stayAwake'
import { keptCountry } from './state/keptCountry'

const page = document.querySelector<HTMLElement>('[data-now]')
if (page === null) throw new Error('now/index.html has lost its page.')

driveNumbers(page, keptCountry(browserStorage))
startNow(page, {
  clock: {
    now: () => Date.now(),
    every(milliseconds, call) {
      const timer = window.setInterval(call, milliseconds)
      return () => window.clearInterval(timer)
    },
  },
  signals: createSignals(),
  wakefulness: createWakefulness(),
  dim: createDimmer(),
})
