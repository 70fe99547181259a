/**
 * Shows the word that a page holds for a script of its that did not come (`data-failed`), and lets its button try again. What was said
 * is on the device by then. A page that does without its script holds no such word, and stays as it is.
 */
export function tellOfFailure(): void {
  document.documentElement.dataset.failed = ''
  document.querySelector('[data-try-again]')?.addEventListener('click', () => location.reload())
}
