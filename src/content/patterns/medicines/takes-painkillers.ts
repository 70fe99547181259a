import { isAny } from '../../../domain/conditions/condition'

/** Anti-inflammatory ones, on runs or on most days: whoever takes them daily runs on them, too. */
export const takesPainkillers = isAny('medicines', 'painkillers-on-runs', 'regular-painkiller')
