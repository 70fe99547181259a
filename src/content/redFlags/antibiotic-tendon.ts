import { every, is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const antibioticTendon = {
  name: 'Tendon pain with certain antibiotics',
  level: 'same-day',
  triggers: [
    {
      when: every(is('medicines', 'quinolone'), is('medicine-signs', 'tendon-pain')),
      sign: 'Pain in the heel, Achilles or calf tendon during, or within weeks of, ciprofloxacin, levofloxacin or a similar antibiotic.',
    },
  ],
  actions: [
    'No running for now. Call your prescriber or pharmacist today, before your next dose.',
    'Do not stretch or load the tendon.',
    'A pop, or a weak push-off: go to an emergency department today.',
  ],
  why: 'These antibiotics can inflame a tendon and even tear it, more so over 60 or with steroid tablets. Your prescriber has to say what happens with the next dose.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['fluoroquinolone-tendon-2019', 'mhra-quinolone-tendon'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
