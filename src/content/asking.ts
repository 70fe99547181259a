import { every, is, isAny, not, unsaid } from '../domain/conditions/condition'
import type { QuestionId } from '../domain/quiz/questionnaire'
import type { AskedIf } from '../domain/quiz/quiz'
import { legCrampScope } from './patterns/leg-cramp-scope'

/** An editor's order: safety first, then from the cramp outwards to the runner. Logic only decides whether to ask. */
export const askingOrder: readonly QuestionId[] = [
  'signs-now',
  'clot-risk',
  'signs-before',
  'where',
  'stitch',
  'when',
  'load',
  'pace',
  'warm-up',
  'heat',
  'drinking',
  'shoes',
  'foot-strike',
  'sleep',
  'night',
  'background',
  'health',
  'pregnancy-signs',
  'medicines',
  'conditions',
  'sickle-signs',
]

/** Pain under the ribs alone leads to the stitch plan, so nothing is asked about the legs. */
const legs = legCrampScope

const onlyInBed = every(
  is('when', 'in-bed'),
  not(isAny('when', 'first-minutes', 'middle', 'last-part', 'just-after', 'hours-after', 'races-only')),
)

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
