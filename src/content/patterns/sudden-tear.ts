import { every, is, isAny } from '../../domain/conditions/condition'

/** A sudden sharp pain that left a sore spot, a bruise or a limp: a torn muscle until someone has looked. */
export const suddenTear = every(is('feel', 'sharp'), isAny('sudden-signs', 'sore-spot', 'bruise', 'limp'))
