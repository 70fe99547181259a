import { every, is, unsaid } from '../../../domain/conditions/condition'

/** A pain under the ribs of which nobody said that it fades. A meal before it, or fast breathing, clears nobody. */
export const ribPainMayStay = every(is('where', 'ribs'), unsaid(is('stitch', 'eases-on-slowing')))
