type Hooks = {
  /** A newer version is here, and this page still runs the older one. */
  readonly onReady: () => void
  readonly reload: () => void
}

/** How long a version that was asked for may take to come, before the page is loaded again all the same. */
const patience = 3000

/** Follows the versions of the site. A new one waits until the runner asks for it. */
export function followVersions(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration, hooks: Hooks) {
  let running = workers.controller
  let asked = false
  let leaving = false

  const reload = () => {
    if (!leaving) hooks.reload()
    leaving = true
  }
  const look = () => {
    if (registration.waiting !== null && running !== null) hooks.onReady()
  }
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') look()
    })
  })
  workers.addEventListener('controllerchange', () => {
    const before = running
    running = workers.controller
    if (asked) reload()
    // Another tab asked. This one goes on as it is, until its runner likes.
    else if (before !== null) hooks.onReady()
  })
  look()

  return {
    takeOver(message: string): void {
      asked = true
      registration.waiting?.postMessage(message)
      window.setTimeout(reload, registration.waiting === null ? 0 : patience)
    },
  }
}
