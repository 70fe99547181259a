import { every, is, isAny, some } from '../../../domain/conditions/condition'

const dieting = some(is('eating', 'planned-diet'), is('habits', 'low-carb'))

/** A diet to lose weight while carrying or feeding a baby. */
export const dietWithABaby = every(
  dieting,
  some(isAny('health', 'pregnant', 'birth-lately'), is('clot-risk', 'pregnancy-or-birth')),
)

/** The same in someone who still grows, or has or had an eating disorder: whatever it holds, less food can harm them. */
export const dietThatCanHarm = every(
  dieting,
  some(is('health', 'under-18'), is('eating', 'eating-disorder-past'), is('conditions', 'eating-disorder')),
)

/** Either of them. */
export const dietNotAgreed = some(dietWithABaby, dietThatCanHarm)
