import { every, is, isAny, not } from '../../domain/conditions/condition'

/** It comes in bed and at no other time. */
export const onlyInBed = every(
  is('when', 'in-bed'),
  not(
    isAny(
      'when',
      'first-minutes',
      'soon',
      'middle',
      'last-part',
      'just-after',
      'hours-after',
      'every-run',
      'races-only',
    ),
  ),
)
