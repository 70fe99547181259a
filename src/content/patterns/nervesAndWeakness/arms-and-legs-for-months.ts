import { every, is, isAny } from '../../../domain/conditions/condition'

/** Muscles of arms and legs lock and go weak, and have for months: salts, the thyroid or nerves. A stroke comes at once. */
export const armsAndLegsForMonths = every(
  is('where', 'arms-or-hands'),
  is('where', 'several-muscles'),
  is('feel', 'locks'),
  is('feel', 'weak'),
  isAny('history', 'months', 'years'),
)
