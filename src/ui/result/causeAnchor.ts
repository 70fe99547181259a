import type { CauseId } from '../../domain/vocabulary'

/** Where the card of a leading cause stands on the page. */
export const causeAnchor = (cause: CauseId): string => `cause-${cause}`

/** Goes to a card. Not a link: the fragment of the address belongs to the router. */
export function goToCause(cause: CauseId): void {
  const card = document.getElementById(causeAnchor(cause))
  card?.scrollIntoView({ block: 'start' })
  card?.focus({ preventScroll: true })
}
