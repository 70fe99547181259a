import { is, some } from '../../../domain/conditions/condition'

/** Ill lately, or shaking with fever now or yesterday: whoever told the fever in the first question need not tell it twice. */
export const illNow = some(is('health', 'ill-lately'), is('unwell-now', 'shaking-with-fever'))
