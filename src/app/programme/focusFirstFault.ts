/**
 * Leads to the first fault of a form, as it stands on the page: the keys to the box or choice that it is about, and the words into sight.
 * A fault stands right after what it is about.
 */
export function focusFirstFault(form: HTMLFormElement): void {
  const fault = form.querySelector('.blank__error')
  fault?.parentElement?.querySelector('input')?.focus({ preventScroll: true })
  fault?.scrollIntoView({ block: 'center' })
}
