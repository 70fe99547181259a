import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'

export const waterKeptBack = {
  name: 'Water that the body keeps back',
  level: 'see-doctor',
  triggers: [
    {
      when: every(
        some(is('rest-signs', 'both-ankles'), is('drinking', 'heavier-or-puffy')),
        // Digoxin is taken for a weak heart that was not named, and nobody sets a limit on drinking without a reason.
        some(
          isAny('conditions', 'heart-failure', 'heart-disease', 'kidney', 'dialysis', 'cirrhosis', 'fluid-limit'),
          is('medicines', 'digoxin'),
        ),
      ),
      sign: 'Both ankles swell, or you are heavier or puffy after a run, and you have a heart or kidney condition, cirrhosis or a limit on drinking, or take digoxin.',
    },
    {
      // A water tablet with a beta-blocker is often taken for a weak heart that was not named.
      when: every(
        is('rest-signs', 'both-ankles'),
        some(
          is('medicines', 'regular-painkiller'),
          every(is('medicines', 'diuretic'), is('medicines', 'beta-blocker')),
        ),
      ),
      sign: 'Both ankles swell, and you take ibuprofen or the like on most days, or a water tablet with a beta-blocker.',
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
