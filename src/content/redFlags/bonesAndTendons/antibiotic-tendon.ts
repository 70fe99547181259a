import { is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'

export const antibioticTendon = {
  name: 'Tendon pain with certain antibiotics',
  level: 'same-day',
  triggers: [
    {
      // The course may be over, or its name not known: the sore tendon is enough.
      when: is('medicine-signs', 'tendon-pain'),
      sign: 'Pain in the heel, Achilles or calf tendon during, or within weeks of, an antibiotic such as ciprofloxacin or levofloxacin.',
    },
  ],
  actions: [
    'No running for now. An antibiotic ending in -floxacin: take no more of it, and call the prescriber or an urgent medical line today.',
    'Another one, or you do not know which: call today, before your next dose, and ask.',
    'Do not stretch or load the tendon.',
    'A snap, or a weak push-off: go to an emergency department today.',
  ],
  why: 'Antibiotics ending in -floxacin can inflame a tendon and even tear it, also weeks after the last tablet, and more so over 60 or with steroid tablets. Someone has to find out whether yours was one.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: ['fluoroquinolone-tendon-2019', 'mhra-quinolone-tendon'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
