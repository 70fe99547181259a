import { every, is, isAny, not } from '../../domain/conditions/condition'
import { onlyInBed } from './only-in-bed'

/** It has been one and the same leg for weeks or more, on runs too. */
export const sameLegForWeeks = every(
  is('where', 'same-leg'),
  isAny('history', 'months', 'years', 'more-often'),
  not(onlyInBed),
)
