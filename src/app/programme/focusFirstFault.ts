/**
 * Gives the keys to the box or choice that the first fault of a form is about, as it stands on the page, which brings both into sight. A
 * fault stands right after what it is about.
 */
export function focusFirstFault(form: HTMLFormElement): void {
  form.querySelector('.blank__error')?.parentElement?.querySelector('input')?.focus()
}
