import { is } from '../../../domain/conditions/condition'

/** Sore muscle mends before it is loaded anew. */
export const soreFirst = { when: is('feel', 'sore-days'), say: 'Once the soreness is gone, ' }
