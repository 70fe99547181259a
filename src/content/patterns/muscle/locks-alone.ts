import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'

/** It locks, and does nothing that a strain, a nerve or pressure in the lower leg would do. */
export const locksAlone = every(
  is('feel', 'locks'),
  unsaid(isAny('feel', 'tightens', 'stays-tight', 'aches', 'sharp', 'weak', 'tingles')),
)
