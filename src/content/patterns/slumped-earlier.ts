import { every, is, isAny, some } from '../../domain/conditions/condition'

/** Sickle cell, and legs that gave way in an earlier effort: told as that, or weak for hours, whatever was said of earlier days. */
export const slumpedEarlier = some(
  is('sickle-signs', 'earlier'),
  every(is('conditions', 'sickle'), is('feel', 'weak'), isAny('lasts', 'hours', 'days')),
)
