import type { RedFlag } from '../../../domain/flags/redFlag'
import { lone } from '../../signs/lone'

export const caudaEquina = {
  name: 'Numb between the legs, or new bladder or bowel trouble',
  level: 'emergency',
  triggers: [lone('leg-now', 'saddle-numb')],
  actions: [
    'Go to an emergency department now.',
    'Say that you have numbness, or bladder or bowel trouble, if you do.',
  ],
  why: 'The nerves at the bottom of the back may be squeezed. Waiting can leave damage that lasts.',
  forbids: ['run', 'exercise-leg', 'stretch'],
  cites: ['msd-lumbar-stenosis'],
} as const satisfies RedFlag
