import { every, is, isAny, some } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const waterKeptBack = {
  name: 'Water that the body keeps back',
  level: 'see-doctor',
  triggers: [
    {
      when: every(
        some(is('rest-signs', 'both-ankles'), is('drinking', 'heavier-or-puffy')),
        isAny('conditions', 'heart-failure', 'heart-disease', 'kidney', 'dialysis', 'cirrhosis'),
      ),
      sign: 'Both ankles swell, or you are heavier or puffy after a run, and you have a heart or kidney condition or cirrhosis.',
    },
    {
      // Digoxin, and often a water tablet with a beta-blocker, are taken for a weak heart that was not named.
      when: every(
        is('rest-signs', 'both-ankles'),
        some(
          isAny('medicines', 'regular-painkiller', 'digoxin'),
          every(is('medicines', 'diuretic'), is('medicines', 'beta-blocker')),
        ),
      ),
      sign: 'Both ankles swell, and you take ibuprofen or the like on most days, digoxin, or a water tablet with a beta-blocker.',
    },
  ],
  actions: [
    'Call your heart or kidney team, or your doctor, today or tomorrow. Say that you swell.',
    'No running before that.',
    'You need more pillows at night to get air, or are heavier by 2 kg or more in a few days: be seen today.',
    'Breathless at rest, or pain in the chest: call your emergency number.',
    'Leave nothing off by yourself, and no ibuprofen or the like before you have asked.',
  ],
  why: 'A weak heart, weak kidneys, a scarred liver and such painkillers keep salt and water in the body. Swelling is often the first sign that it grows too much.',
  forbids: ['run', 'raise-leg', 'wear-compression', 'drink-more', 'take-salt', 'take-painkiller'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
