import { screenCame } from '../../press/screenCame'

/**
 * Puts the screen that was made ready in the place of the one in front, in the page alone and by hand: React would take a third
 * of the time to the next frame for it. It finds everything where it wants it when it follows.
 * @returns false if none has been made ready
 */
export function swapIn(): boolean {
  const front = document.querySelector<HTMLElement>('.stage__screen:not(.stage__screen--ahead)')
  const ahead = document.querySelector('.stage__screen--ahead')
  if (front === null || ahead === null) return false
  front.hidden = true
  ahead.classList.remove('stage__screen--ahead')
  ahead.removeAttribute('aria-hidden')
  window.scrollTo(0, 0)
  screenCame()
  return true
}
