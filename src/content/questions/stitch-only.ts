import { is } from '../../domain/condition'

/** Pain under the ribs leads to the stitch plan alone, so nothing is asked about the legs. */
export const stitchOnly = is('where', 'ribs')
