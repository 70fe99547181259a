import { every, is, isAny, unsaid } from '../../domain/conditions/condition'
import type { Ask } from '../../domain/visit/visit'
import { takes } from '../patterns/runner-groups'

/** Legs that are weak for a moment on standing up, on a tablet that lowers the blood pressure: it may fall too far just then. */
export const weakOnStandingUp = every(
  is('feel', 'weak'),
  is('when', 'getting-up'),
  unsaid(isAny('lasts', 'hours', 'days')),
  takes('diuretic', 'potassium-sparing', 'ace-or-arb', 'amlodipine', 'beta-blocker', 'blood-pressure-unknown'),
)

/** Stands before what each caution about these tablets asks of salt: a fall harms sooner. */
export const asksForPressure = {
  when: weakOnStandingUp,
  about: 'blood pressure on standing up',
  say: 'Does my blood pressure fall when I stand up?',
} as const satisfies Ask
