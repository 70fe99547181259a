import { is, unsaid } from '../../domain/condition'

/** Pain under the ribs is a stitch: every other cause steps aside, and nobody with a stitch gets leg advice. */
export const legCrampScope = unsaid(is('where', 'ribs'))
