/** Calls back when the page has been read to its end: now, if it has. */
export function whenRead(then: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then, { once: true })
  else then()
}
