import { isLikelyFirstPage } from './early/isLikelyFirstPage'
import { lookAround, lookEvent, lookForAnswers } from './early/lookAround'
import { guardPresses } from './press/guardPresses'
import { screenCame } from './press/screenCame'

// A classic script in the head of every page: what must be decided before anything is painted, and no more. It is built by itself, and
// quiet when it fails. Its keys and the look of a record are those of the state room; a test compares them.
guardPresses()
// A page that the browser brings back as it was left is looked at again.
addEventListener('pageshow', ({ persisted }) => persisted && lookForAnswers())
addEventListener('pageshow', ({ persisted }) => persisted && screenCame())
addEventListener('visibilitychange', () => document.visibilityState === 'visible' && screenCame())

if (isLikelyFirstPage()) {
  // There is nothing to find: the look is put off until the first paint, when the early script asks for it. Until then nothing
  // touches the page, which alone takes a slow phone 5 ms.
  addEventListener(lookEvent, () => lookAround(true), { once: true })
} else lookAround(false)
