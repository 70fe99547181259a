/** What the guard of `guardPresses` listens for. */
export const screenEvent = 'uncramp:screen'

/** Tells the guard that another screen takes the place of the one in sight. Call it in the task that changes the page; a change of the
 * address tells it by itself. */
export function screenCame(): void {
  dispatchEvent(new Event(screenEvent))
}
