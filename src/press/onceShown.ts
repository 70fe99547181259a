/**
 * Calls `act` once: when the next frame is on its way, or when the page is left before that, so that nothing is lost.
 */
export function onceShown(act: () => void): void {
  let open = true
  const once = () => {
    removeEventListener('pagehide', once)
    if (open) act()
    open = false
  }
  requestAnimationFrame(() => setTimeout(once))
  // A page in the background paints nothing.
  setTimeout(once, 100)
  addEventListener('pagehide', once)
}
