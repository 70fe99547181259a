import { keepsAnswers } from './offline/keepsAnswers'
import { followVersions } from './offline/newVersion'
import { isQuietPlace } from './offline/quietPlace'
import { trustedAddress } from './offline/trustedAddress'
import { createUpdateBar } from './offline/updateBar'
import { messages } from './offline/worker/release'

// This file stands in `assets/`, so the site is one folder up, wherever it is hosted.
const here = import.meta.url
const site = new URL('../', here)
const anHour = 3_600_000

async function goOffline(workers: ServiceWorkerContainer): Promise<void> {
  const address = trustedAddress(new URL('service-worker.js', site))
  const registration = await workers.register(address, { updateViaCache: 'none' })
  workers.controller?.postMessage(messages.tidy)

  let ready = false
  const bar = createUpdateBar(() => versions.takeOver(messages.takeOver))
  const offer = () => {
    const path = window.location.pathname.slice(site.pathname.length)
    const may = ready && isQuietPlace(path, window.location.hash)
    bar.show(may && (path === '' || keepsAnswers(() => window.localStorage)))
  }
  const versions = followVersions(workers, registration, {
    onReady() {
      ready = true
      offer()
    },
    reload: () => window.location.reload(),
  })
  window.addEventListener('hashchange', offer)

  // A page may stay open for days.
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < anHour) return
    looked = Date.now()
    registration.update().catch(() => undefined)
  })
}

/** Without service workers, or where they are refused, the site works all the same: with a network. */
function start(): void {
  if ('serviceWorker' in navigator) goOffline(navigator.serviceWorker).catch(() => undefined)
}

// The page itself comes first.
if (document.readyState === 'complete') start()
else window.addEventListener('load', start, { once: true })
