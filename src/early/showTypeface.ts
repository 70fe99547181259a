import { screenEvent } from '../press/screenCame'

/**
 * Writes in our typeface where it is on the device: the service worker has it, or an earlier page of this visit asked for it. Elsewhere
 * it is asked for when the page has settled, and shown from the next screen on: a typeface that a page names is waited for, and that
 * held the first paint on a slow phone back by 70 ms, for letters that came too late to be used.
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
      .then((faces) => faces.length > 0 && addEventListener(screenEvent, show, { once: true }))
      .catch(() => undefined)
  }
  if (document.readyState === 'complete') askSoon()
  else addEventListener('load', askSoon)
}
