// First of all: it sets the order of the style layers.
import './ui/styles/layers.css'
import './ui/drawings/stretch.css'
import './ui/now/now.css'
import './ui/now/hold.css'
import { createDimmer } from './ui/now/dimScreen'
import { createSignals } from './ui/now/signals'
import { startNow } from './ui/now/startNow'
import { createWakefulness } from './ui/now/stayAwake'

const page = document.querySelector<HTMLElement>('[data-now]')
if (page === null) throw new Error('now/index.html has lost its page.')

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
