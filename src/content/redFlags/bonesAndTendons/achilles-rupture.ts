import type { RedFlag } from '../../../domain/flags/redFlag'
import { lone } from '../../signs/lone'

export const achillesRupture = {
  name: 'A sudden snap or kick in the heel or calf',
  level: 'same-day',
  triggers: [lone('leg-now', 'pop'), lone('sudden-signs', 'no-tiptoe')],
  actions: [
    'Be seen today, in an emergency department or by an urgent bone and joint service.',
    'Do not stretch it, rub it or run.',
    'Keep your weight off it and rest with the toes pointing slightly down.',
  ],
  why: 'The tendon at the heel may have torn. The sooner it is seen, the better it tends to heal.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['achilles-physio-pages'],
} as const satisfies RedFlag
