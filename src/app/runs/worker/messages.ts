import type { Found } from '../../../exchange/activities/found'

/** To the importer: read these. `now` in milliseconds since 1970. */
export type ReadFiles = { readonly files: readonly Blob[]; readonly names: readonly string[]; readonly now: number }

/** From the importer: how far it has come, what it found, and that it is done or had to give up. */
export type ImporterSays =
  | { readonly kind: 'progress'; readonly file: string; readonly share: number }
  | { readonly kind: 'found'; readonly found: readonly Found[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed' }
