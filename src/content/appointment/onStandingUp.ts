import type { Ask } from '../../domain/appointment/appointment'
import { weakOnStandingUp } from '../patterns/medicines/weak-on-standing-up'

/** Stands before what each caution about these tablets asks of salt: a fall harms sooner. */
export const asksForPressure = {
  when: weakOnStandingUp,
  about: 'blood pressure on standing up',
  say: 'Does my blood pressure fall when I stand up?',
} as const satisfies Ask
