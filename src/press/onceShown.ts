import { afterPaint } from './afterPaint'

/** Calls `act` once: when the next frame has been painted, or when the page is left before that, so that nothing is lost. */
export function onceShown(act: () => void): void {
  let open = true
  const once = () => {
    removeEventListener('pagehide', once)
    if (open) act()
    open = false
  }
  // A task later: whatever else waits for the frame, such as the next press, comes first.
  afterPaint(() => setTimeout(once))
  // A page in the background paints nothing.
  setTimeout(once, 100)
  addEventListener('pagehide', once)
}
