import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'

/** A sudden sharp pain that left a sore spot, a bruise or a limp: a torn muscle until someone has looked. */
export const suddenTear = every(is('feel', 'sharp'), isAny('sudden-signs', 'sore-spot', 'bruise', 'limp'))

/** A sharp pain, and nobody has said that nothing was left of it. Skipped counts as not sure. */
export const tearNotRuledOut = every(is('feel', 'sharp'), unsaid(is('sudden-signs', 'none')))
