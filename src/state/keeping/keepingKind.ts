import * as z from 'zod/mini'
import { entriesKind } from '../records/entriesKind'
import { stamp } from '../records/stamp'

/** When something was last done to keep what is here: `copied` to a file, `asked` the browser not to clear it. */
export const keepingKind = entriesKind({ name: 'keeping', format: 1, entry: z.object({ when: stamp }) })
