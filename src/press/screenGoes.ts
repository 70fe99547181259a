/** What the guard of `guardPresses` listens for. */
export const goingEvent = 'uncramp:going'

/** Tells the guard that the screen in sight is about to go, and the next one is still to be fetched: the browser takes its time to go
 * back. Until then a second press would go back once more. */
export function screenGoes(): void {
  dispatchEvent(new Event(goingEvent))
}
