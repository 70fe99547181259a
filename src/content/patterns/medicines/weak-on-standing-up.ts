import { every, is, isAny, unsaid } from '../../../domain/conditions/condition'
import { takes } from '../runnerAndRun/runner-groups'

/** Legs that are weak for a moment on standing up, before the blood pressure has followed. */
export const weakForAMomentOnStandingUp = every(
  is('feel', 'weak'),
  is('when', 'getting-up'),
  unsaid(isAny('lasts', 'hours', 'days')),
)

/** The same on a tablet that lowers the blood pressure: it may fall too far just then. */
export const weakOnStandingUp = every(
  weakForAMomentOnStandingUp,
  takes('diuretic', 'potassium-sparing', 'ace-or-arb', 'amlodipine', 'beta-blocker', 'blood-pressure-unknown'),
)
