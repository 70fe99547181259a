import { isAny } from '../../domain/conditions/condition'

/** It keeps coming at rest: by day, or spreading to new muscles. */
export const atRestAgain = isAny('signs-before', 'rest-daytime', 'rest-spreading')
