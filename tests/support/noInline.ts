import type { Inline } from '../../tools/build/inline'

/** A page without a script or a style of its own. */
export const noInline: Inline = { script: [], style: [] }
