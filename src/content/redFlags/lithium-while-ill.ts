import { every, is, isAny } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const lithiumWhileIll = {
  name: 'Lithium, and an illness or weak or twitching muscles',
  level: 'same-day',
  triggers: [
    {
      when: every(is('medicines', 'lithium'), is('health', 'ill-lately')),
      sign: 'You take lithium, and were ill lately.',
    },
    {
      when: every(is('medicines', 'lithium'), isAny('feel', 'weak', 'twitches'), isAny('when', 'at-rest', 'in-bed')),
      sign: 'You take lithium, and muscles are weak or twitch at rest.',
    },
  ],
  actions: [
    'Call your prescriber or an urgent medical line today, before your next dose, and say what you told us. They may want the lithium in your blood measured.',
    'Well again after an illness? Call all the same: the level can stay raised.',
    'Until then no running, no heat, and no ibuprofen or the like. Change nothing about salt.',
    'Coarse shaking, bad diarrhoea, unsteady, slurred speech or confusion: call your emergency number.',
  ],
  why: 'When the body runs dry the kidneys hold lithium back, and the margin between enough and too much is narrow. The first signs, shaking and weakness, can pass for tired muscles.',
  forbids: ['run', 'exercise-leg', 'take-salt', 'take-magnesium', 'take-painkiller'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
