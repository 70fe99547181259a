import { every, is, isAny, unsaid } from '../domain/conditions/condition'
import type { QuestionId } from '../domain/quiz/questionnaire'
import type { AskedIf } from '../domain/quiz/quiz'
import { legCrampScope } from './patterns/leg-cramp-scope'
import { onlyInBed } from './patterns/only-in-bed'
import { sections } from './sections'

/** The order of the sections. Logic only decides whether to ask. */
export const askingOrder: readonly QuestionId[] = sections.flatMap(({ questions }) => questions)

/** Pain under the ribs alone leads to the stitch plan, so nothing is asked about the legs. */
const legs = legCrampScope

/**
 * What must hold for a question to be asked; the others are asked of everyone.
 * Kept apart from the words of the questions, so that the start page need not load those.
 */
export const askedIf: AskedIf = {
  'clot-risk': is('signs-now', 'leg-ache-unexplained'),
  stitch: is('where', 'ribs'),
  when: legs,
  load: legs,
  pace: every(legs, unsaid(onlyInBed)),
  'warm-up': legs,
  heat: legs,
  drinking: legs,
  shoes: legs,
  // With a stitch and a leg cramp, the stitch is asked about instead, so that nobody meets more screens for it:
  // how the foot lands did not predict cramp in the one study that looked.
  'foot-strike': unsaid(is('where', 'ribs')),
  sleep: legs,
  night: every(legs, isAny('sleep', 'after-hard-runs', 'now-and-then', 'most-weeks')),
  background: legs,
  'pregnancy-signs': isAny('health', 'pregnant', 'birth-lately'),
  medicines: is('health', 'medicines'),
  conditions: is('health', 'condition'),
  'sickle-signs': is('conditions', 'sickle'),
}
