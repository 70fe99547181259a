import { is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'

export const lastingWeakness = {
  name: 'Strength or speed that does not come back',
  level: 'see-doctor',
  triggers: [
    {
      when: is('health', 'far-weaker'),
      sign: 'For weeks you are far weaker or slower than before, although you rest.',
    },
  ],
  actions: [
    'See a doctor in the next week or two: blood, thyroid, heart, muscles, an infection or too little food may be behind it.',
    'Until then nothing long, hard or hot.',
    'Fainting, chest pain, a fluttering heart, breathless at rest, or weaker from day to day: call your emergency number.',
  ],
  why: 'Tired legs come back with some days of rest. When weeks of rest do not bring strength back, a doctor often finds a reason that can be put right.',
  forbids: ['run-long', 'run-fast', 'race', 'run-in-heat', 'jump'],
  cites: ['reid-2004-fatigue', 'ioc-2023-reds'],
} as const satisfies RedFlag
