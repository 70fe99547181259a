/** Presses the button again that was pressed too early, now that someone hears it. */
export function pressAgain(page: ParentNode): void {
  const button = page.querySelector<HTMLElement>('[data-pressed]')
  button?.removeAttribute('data-pressed')
  button?.click()
}
