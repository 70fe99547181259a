import { every, is, isAny } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const waterKeptBack = {
  name: 'Water that the body keeps back',
  level: 'see-doctor',
  triggers: [
    {
      when: every(
        is('rest-signs', 'both-ankles'),
        isAny('conditions', 'heart-failure', 'heart-disease', 'kidney', 'dialysis', 'cirrhosis'),
      ),
      sign: 'Both ankles swell, and you have a heart or kidney condition or cirrhosis.',
    },
    {
      when: every(is('rest-signs', 'both-ankles'), is('medicines', 'regular-painkiller')),
      sign: 'Both ankles swell, and you take ibuprofen or the like on most days.',
    },
    {
      when: every(is('conditions', 'heart-failure'), is('drinking', 'heavier-or-puffy')),
      sign: 'You have heart failure, and are heavier or puffy after a run.',
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
