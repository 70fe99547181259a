import type { Caution } from '../../../domain/plan/measure'
import { soreWhereItCramped } from '../muscle/sore-where-it-cramped'

/** Beside everything that stretches, rubs or squeezes a leg. A day of soreness after a cramp keeps nobody from it. */
export const clotCaution = {
  say: `One leg swollen, warm or another colour, or sore for longer than a day or so: no stretch, no rub, no squeeze. A clot must be ruled out first. ${soreWhereItCramped}`,
  grave: true,
} as const satisfies Caution
