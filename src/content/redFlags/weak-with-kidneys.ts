import { every, is, isAny, some } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'
import { has } from '../patterns/runner-groups'

export const weakWithKidneys = {
  name: 'Weak muscles at rest, where potassium may be high',
  level: 'same-day',
  triggers: [
    {
      when: every(has('kidney', 'dialysis'), is('feel', 'weak'), isAny('when', 'at-rest', 'in-bed')),
      sign: 'You have a kidney condition or dialysis, and your muscles are weak at rest.',
    },
    {
      when: every(
        some(
          every(is('medicines', 'potassium-sparing'), is('medicines', 'ace-or-arb')),
          every(isAny('medicines', 'potassium-sparing', 'ace-or-arb'), is('supplements', 'electrolytes')),
        ),
        is('feel', 'weak'),
        isAny('when', 'at-rest', 'in-bed'),
      ),
      sign: 'Two things that you take raise potassium, and your muscles are weak at rest.',
    },
  ],
  actions: [
    'Call your kidney or dialysis unit, or your doctor, today, and ask for a blood test for potassium. Cannot reach them: an urgent doctor or an emergency department.',
    'No running. No electrolytes, salt substitute or magnesium, and no ibuprofen or the like.',
    'A racing, slow or uneven heart, a faint, or legs that will not carry you: call your emergency number.',
  ],
  why: 'Kidneys that work less well, and some tablets together, can let potassium rise. Weak muscles may be the only sign before it upsets the heart.',
  forbids: ['run', 'exercise-leg', 'take-salt', 'take-potassium', 'take-magnesium', 'take-painkiller'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
