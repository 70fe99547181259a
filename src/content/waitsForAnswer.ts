import type { Assessment } from '../domain/assess'
import { type Deed, forbiddenBy } from '../domain/deeds'
import type { Conflict } from '../domain/plan/measure'
import type { ConflictId } from '../domain/vocabulary'
import { conflicts } from './conflicts'
import { redFlags } from './redFlags'

/** Cautions that are over as soon as a question about signs is answered. */
const open: ReadonlySet<ConflictId> = new Set([
  'signs-now-unknown',
  'muscle-illness-unknown',
  'rest-signs-unknown',
  'pregnancy-signs-unknown',
  'statin-signs-unknown',
  'sickle-signs-unknown',
  'tendon-signs-unknown',
  'tear-unknown',
  'child-limp-unknown',
  'hip-unknown',
  'bone-unknown',
])

/** True if nothing but open questions keeps this runner from the deed: nobody has to be asked first. */
export function waitsForAnswer({ plan, flags }: Pick<Assessment, 'plan' | 'flags'>, deed: Deed): boolean {
  const keeps = (forbids: readonly Deed[] = []) => forbiddenBy(forbids).has(deed)
  const keeping = plan.withheld.filter(({ conflict }) => keeps((conflicts[conflict] as Conflict).forbids))
  return (
    keeping.length > 0 &&
    keeping.every(({ conflict }) => open.has(conflict)) &&
    !flags.some(({ flag }) => keeps(redFlags[flag].forbids))
  )
}
