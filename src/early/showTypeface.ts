import { screenEvent } from '../press/screenCame'

/**
 * Writes in our typeface where it is on the device: the service worker has it, or an earlier page of this visit asked for it. Elsewhere
 * it is asked for when the page has settled, and shown with the next screen that a press brings, so that nothing moves while someone
 * reads: a typeface that a page names is waited for, and that held the first paint on a slow phone back by 70 ms, for letters that came
 * too late to be used.
 * @param follows whether another page of ours stood in this tab before
 */
export function showTypeface(page: HTMLElement, follows: boolean): void {
  const show = () => {
    page.dataset.typeface = ''
  }
  if (follows || navigator.serviceWorker?.controller) {
    show()
    return
  }
  // Not before a press right after the paint has been heard.
  const askSoon = () => setTimeout(ask, 300)
  const ask = () => {
    // What cannot be had is done without.
    document.fonts
      .load('1em "Atkinson Hyperlegible Next Variable"')
      .then((faces) => faces.length > 0 && withNextPress(show))
      .catch(() => undefined)
  }
  if (document.readyState === 'complete') askSoon()
  else addEventListener('load', askSoon)
}

/** How long after a press, in milliseconds, whatever moves is its doing. */
const soon = 500

/** What a runner does and the app never repeats for them: a click is made once more when the app has come, long after the finger. */
const presses = ['pointerup', 'keydown']

/** The app takes over, or the tab comes back, without anyone having pressed: no screen comes then. */
function withNextPress(show: () => void): void {
  let pressedAt = Number.NEGATIVE_INFINITY
  const press = ({ timeStamp }: Event) => {
    pressedAt = timeStamp
  }
  const screen = ({ timeStamp }: Event) => {
    if (timeStamp - pressedAt > soon) return
    for (const kind of presses) removeEventListener(kind, press, true)
    removeEventListener(screenEvent, screen)
    show()
  }
  for (const kind of presses) addEventListener(kind, press, true)
  addEventListener(screenEvent, screen)
}
