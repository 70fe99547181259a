/** Acts once, when the next frame is on its way or the page is left before: what waits for it must not be lost. */
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
