import { every, is, not } from '../../../domain/conditions/condition'
import { onRuns } from './on-runs'

/** It comes in bed and at no other time. */
export const onlyInBed = every(is('when', 'in-bed'), not(onRuns))
