import { type DockWorld, driveDock } from './driveDock'
import { isClear, reliefIn, type View, viewIn, viewToShow } from './fragment'
import { part } from './part'

type NowWorld = DockWorld & { readonly dim: (dim: boolean) => void }

/**
 * Shows one step of the page at a time, chosen by the address. Returns the way to stop. Without it, the page shows all steps at
 * once.
 */
export function startNow(page: HTMLElement, world: NowWorld): () => void {
  const { clock } = world
  const views = [...page.querySelectorAll<HTMLElement>('[data-view]')]
  const afters = [...page.querySelectorAll<HTMLElement>('[data-after]')]
  const dockElement = part(page, 'dock', HTMLElement)
  const signsLink = part(page, 'signs-link', HTMLElement)
  const noLink = part(page, 'no', HTMLAnchorElement)
  const titleAtFirst = document.title

  const dock = driveDock(dockElement, world, () => {
    const after = afters.find(({ hidden }) => !hidden)
    // Scrolls even if the heading is in sight already: otherwise the tap would seem to do nothing.
    after?.querySelector('h2')?.scrollIntoView()
    focusHeading(after)
  })
  const listening = new AbortController()
  const { signal } = listening
  let clearedAt: number | undefined
  /** What the runner asked for before the signs were answered. */
  let wanted: View = 'where'
  let shown: View | undefined

  function show(view: View) {
    shown = view
    for (const section of views) section.hidden = section.id !== view
    const section = views.find(({ id }) => id === view)
    const relief = reliefIn(view)
    const after = relief && afters.find(({ dataset }) => dataset.after === section?.dataset.aftercare)
    for (const block of afters) block.hidden = block !== after
    for (const plain of page.querySelectorAll<HTMLElement>('[data-plain]')) plain.hidden = true
    signsLink.hidden = view === 'signs'
    dockElement.hidden = relief === undefined
    if (section && after) {
      part(section, 'plain', HTMLElement).after(dockElement)
      dock.open(Number(section.dataset.hold), part(after, 'too-long', HTMLElement))
    } else dock.close()
    const heading = section?.querySelector('h2')?.textContent
    document.title = view === 'signs' || !heading ? titleAtFirst : `${heading} · ${titleAtFirst}`
  }

  function follow(moved: boolean) {
    const asked = viewIn(location.hash)
    const view = viewToShow(asked, isClear(clearedAt, clock.now()))
    if (view !== asked) {
      wanted = asked
      // Puts the signs in the history in place of the muscle, so that Back leads from the muscle to the signs, and from the
      // signs out of the page.
      history.replaceState(history.state, '', '#signs')
    }
    const relief = reliefIn(asked)
    if (relief) world.dim(relief === 'night')
    noLink.hash = wanted
    if (view === shown) return
    show(view)
    if (!moved) return
    window.scrollTo(0, 0)
    focusHeading(views.find(({ id }) => id === view))
  }

  noLink.addEventListener('click', () => {
    clearedAt = clock.now()
    wanted = 'where'
  })
  part(page, 'yes', HTMLAnchorElement).addEventListener('click', () => {
    clearedAt = undefined
  })
  window.addEventListener('hashchange', () => follow(true), { signal })
  // A home-screen app that is woken up the next morning asks about the signs again.
  const woken = () => document.visibilityState === 'visible' && follow(true)
  document.addEventListener('visibilitychange', woken, { signal })
  follow(false)
  return () => {
    dock.close()
    listening.abort()
  }
}

function focusHeading(section: HTMLElement | undefined) {
  const heading = section?.querySelector('h2')
  heading?.focus({ preventScroll: true })
}
