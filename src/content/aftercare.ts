import { hand } from './aftercare/hand'
import { muscle } from './aftercare/muscle'
import { night } from './aftercare/night'
import { stitch } from './aftercare/stitch'
import type { Aftercare } from './reliefCard'
import type { AftercareId } from './reliefIds'

/** What to do once it has let go, and when to get help. */
export const aftercare: { readonly [A in AftercareId]: Aftercare } = {
  muscle,
  hand,
  stitch,
  night,
}
