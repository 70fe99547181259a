/** Repeats a press that came before the app could react to it. */
export function pressAgain(page: ParentNode): void {
  const button = page.querySelector<HTMLElement>('[data-pressed]')
  button?.removeAttribute('data-pressed')
  button?.click()
}
