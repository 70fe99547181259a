/** What a runner answered before the app was there, by question: a list for any number of answers, else one. */
export type EarlyAnswers = { readonly [question: string]: string | readonly string[] }

/** Beside the app's own record, which is the app's to write. A tab that is closed before the app has come loses nothing. */
export const saidKey = 'uncramp.early'

/** Keeps what is said on the page, where the app finds it, and on the device, if that lets us. */
export function keepSaid(page: HTMLElement, said: EarlyAnswers): void {
  keepOnPage(page, said)
  keepOnDevice(page)
}

/** Keeps what is said on the page, and marks that the device does not have it yet (`data-unkept`). */
export function keepOnPage({ dataset }: HTMLElement, said: EarlyAnswers): void {
  dataset.said = JSON.stringify(said)
  dataset.unkept = ''
}

/** Keeps on the device what stands on the page alone. Whoever forgets what was said calls it first, so that nothing is kept later. */
export function keepOnDevice({ dataset }: HTMLElement): void {
  if (!('unkept' in dataset)) return
  delete dataset.unkept
  try {
    localStorage.setItem(saidKey, dataset.said ?? '{}')
  } catch {
    // The page has it.
  }
}

/** What was said on the page so far. What the device keeps may be anything: nothing is said where it is no answers by question. */
export function saidOn(page: HTMLElement): EarlyAnswers {
  try {
    const said = JSON.parse(page.dataset.said ?? '{}')
    return said instanceof Object && !Array.isArray(said) ? said : {}
  } catch {
    return {}
  }
}
