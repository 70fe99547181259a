import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const caudaEquina = {
  name: 'Numb between the legs, or bladder or bowel trouble',
  level: 'emergency',
  triggers: [
    {
      when: is('leg-now', 'saddle-numb'),
      sign: 'New numbness round the groin or bottom, or, with back or leg trouble, new difficulty passing or holding urine or controlling the bowel, or legs growing weaker. Saddle sores and the leaks some runners have are not this.',
    },
  ],
  actions: [
    'Go to an emergency department now.',
    'Say that you have numbness, or bladder or bowel trouble, if you do.',
  ],
  why: 'The nerves at the bottom of the back may be squeezed. Waiting can leave damage that lasts.',
  forbids: ['run', 'exercise-leg', 'stretch'],
  cites: ['msd-lumbar-stenosis'],
} as const satisfies RedFlag
