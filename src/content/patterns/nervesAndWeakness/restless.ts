import { every, is, unsaid } from '../../../domain/conditions/condition'

/** An urge to move the legs where nobody said that a muscle locks. Beside a cramp it is a second matter, and the cramp leads. */
export const restless = every(is('rest-signs', 'urge-to-move'), unsaid(is('feel', 'locks')))
