/** What a runner answered before the app was there, by question: a list for any number of answers, else one. */
export type Said = { readonly [question: string]: string | readonly string[] }

/** Beside the app's own record, which is the app's to write. A tab that is closed before the app has come loses nothing. */
export const saidKey = 'uncramp.early'

/** Keeps what is said on the page, where the app finds it, and on the device, if that lets us. */
export function keepSaid(page: HTMLElement, said: Said): void {
  const text = JSON.stringify(said)
  page.dataset.said = text
  try {
    localStorage.setItem(saidKey, text)
  } catch {
    // The page has it.
  }
}

/** What was said on the page so far. */
export function saidOn(page: HTMLElement): Said {
  try {
    return JSON.parse(page.dataset.said ?? '{}')
  } catch {
    return {}
  }
}
