import type { Assessment } from '../domain/assess'
import { type Deed, forbiddenBy } from '../domain/deeds'
import type { Conflict } from '../domain/plan/measure'
import type { ConflictId } from '../domain/vocabulary'
import { conflicts } from './conflicts'
import { redFlags } from './redFlags'

/**
 * Cautions about something not known: true for those that are over as soon as a question about signs is answered, false where somebody
 * else has to tell. Each new one has to be decided here.
 */
const overWithAnswer: { readonly [C in Extract<ConflictId, `${string}-unknown`>]: boolean } = {
  'signs-now-unknown': true,
  'muscle-illness-unknown': true,
  'rest-signs-unknown': true,
  'pregnancy-signs-unknown': true,
  'statin-signs-unknown': true,
  'sickle-signs-unknown': true,
  'tendon-signs-unknown': true,
  'tear-unknown': true,
  'child-limp-unknown': true,
  'hip-unknown': true,
  'bone-unknown': true,
  'blood-pressure-tablet-unknown': false,
  'medicines-unknown': false,
  'conditions-unknown': false,
  'health-unknown': false,
}
const open: ReadonlySet<string> = new Set(Object.entries(overWithAnswer).flatMap(([id, is]) => (is ? id : [])))

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
