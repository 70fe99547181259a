import type { CauseId } from '../../domain/vocabulary'

/** Where the card of a leading cause stands on the page. */
export const causeAnchor = (cause: CauseId): string => `cause-${cause}`
