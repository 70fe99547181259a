import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const achillesRupture = {
  name: 'A sudden pop or kick in the heel or calf',
  level: 'same-day',
  triggers: [
    {
      when: is('leg-now', 'pop'),
      sign: 'A sudden kick, pop or shot in the heel or calf, or a sudden pain there after which you cannot push off or stand on tiptoe.',
    },
    {
      when: is('sudden-signs', 'no-tiptoe'),
      sign: 'Since a sudden pain you cannot stand on tiptoe or push off.',
    },
  ],
  actions: [
    'Be seen today, in an emergency department or by an urgent bone and joint service.',
    'Do not stretch it, rub it or run.',
    'Keep your weight off it and rest with the toes pointing slightly down.',
  ],
  why: 'The tendon at the heel may have torn. The sooner it is seen, the better it tends to heal.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['achilles-physio-pages'],
} as const satisfies RedFlag
