import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'

/** What happened on an earlier run may come from heart, heat or muscle, and nobody said that a doctor has checked all of it. */
export const notYetCleared = every(
  isAny(
    'signs-before',
    'confused-earlier',
    'fainted-earlier',
    'chest-earlier',
    'family-heart',
    'heat-illness-earlier',
    'dark-urine-earlier',
  ),
  unsaid(is('signs-before', 'all-checked')),
)
