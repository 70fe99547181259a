import { is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'

export const purging = {
  name: 'Cramps, with being sick, laxatives or water tablets to lose weight',
  level: 'same-day',
  triggers: [
    {
      when: is('eating', 'purging'),
      sign: 'To lose weight you make yourself sick, or use laxatives or water tablets, and you have cramps.',
    },
  ],
  actions: [
    'Be seen today, for a blood test of your salts.',
    'No running until then.',
    'Fainting, a fluttering heart or real weakness: call your emergency number.',
    'Tell the doctor what you use. They have heard it before and can help.',
  ],
  why: 'It takes salts out of the body. Salts low enough to bring cramps can disturb the heart. Asking for help early makes it easier.',
  forbids: ['run', 'exercise-leg', 'weigh', 'count'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
