import { every, is, isAny, some } from '../../domain/conditions/condition'
import { sickleNotTold } from './gateway-not-told'

/** Sickle cell, and legs that gave way in an earlier effort: told as that, or weak for hours with that question not answered. */
export const slumpedEarlier = some(
  is('sickle-signs', 'earlier'),
  every(sickleNotTold, is('feel', 'weak'), isAny('lasts', 'hours', 'days')),
)
