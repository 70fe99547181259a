import { afterPaint } from './afterPaint'
import { screenEvent } from './screenCame'
import { goingEvent } from './screenGoes'
import { isUnseen, openSight, type SightEvent, sightAfter, unseenFor } from './sight'

/**
 * Drops every press that begins before the screen in front has been seen: with a finger, mouse, pen or switch. The first press
 * after that counts. Runs once, in the early script of every page; whoever shows another screen without a change of the
 * address calls `screenCame`, and whoever goes back calls `screenGoes`.
 *
 * While presses are dropped the page wears `data-unseen`, for tests that wait as a runner does.
 */
export function guardPresses(): void {
  let sight = openSight

  /** Drops the event if it is part of a press that came too early. What a script does always passes. */
  const meet = (event: Event, met: SightEvent): void => {
    if (!event.isTrusted) return
    const unseen = isUnseen(sight, met)
    sight = sightAfter(sight, met)
    if (!unseen) return
    // The press has no effect: no screen is made ready, nothing is chosen, no link is followed. Scrolling still works.
    event.stopImmediatePropagation()
    if (met.kind === 'click') event.preventDefault()
  }

  /** @param whenPainted calls back as soon as the screen to press on is there */
  const closeUntil = (whenPainted: (open: () => void) => void) => () => {
    sight = sightAfter(sight, { kind: 'screen' })
    const screen = sight.screens
    const { documentElement: page } = document
    page.dataset.unseen = ''
    whenPainted(() => {
      sight = sightAfter(sight, { kind: 'painted', screen, at: performance.now() })
      setTimeout(() => screen === sight.screens && page.removeAttribute('data-unseen'), unseenFor)
    })
  }
  addEventListener(screenEvent, closeUntil(afterPaint))
  // Each step of "Cramping now" has its own address, and is shown as soon as the address changes.
  addEventListener('hashchange', closeUntil(afterPaint))
  // The guard reopens when the next screen is painted. If none comes, this timeout lets the old screen be pressed again.
  addEventListener(
    goingEvent,
    closeUntil((open) => setTimeout(open, longestWait)),
  )

  const first = { capture: true }
  addEventListener('pointerdown', (event) => meet(event, { kind: 'down', at: event.timeStamp }), first)
  addEventListener('pointercancel', (event) => meet(event, { kind: 'cancel' }), first)
  addEventListener('click', (event) => meet(event, { kind: 'click', at: event.timeStamp }), first)
  let keysDown = 0
  addEventListener(
    'keydown',
    (event) => {
      keysDown += 1
      meet(event, { kind: 'key', isDown: true })
    },
    first,
  )
  addEventListener(
    'keyup',
    (event) => {
      const before = keysDown
      // Releasing the space bar fires its click right after this event, so wait for that. A fast typist may have pressed the
      // next key by then.
      setTimeout(() => keysDown === before && meet(event, { kind: 'key', isDown: false }))
    },
    first,
  )
}

/** How long to wait for the next screen after a press that leads away, in milliseconds. */
const longestWait = 2000
