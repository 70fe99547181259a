import type { RedFlag } from '../../domain/flags/redFlag'
import { lone } from '../signs/lone'

export const spineNerve = {
  name: 'Possibly a nerve or the back',
  level: 'see-doctor',
  triggers: [lone('builds-signs', 'numbness'), lone('builds-signs', 'back-to-leg')],
  actions: [
    'Have a doctor look at it in the next week or two.',
    'A foot that drops and does not recover after you stop: be seen today.',
    'Numb between the legs, or new bladder or bowel trouble: go to an emergency department now.',
  ],
  why: 'A nerve that is squeezed in the back can feel like a cramp in the calf or thigh. Very narrow nerve channels have been linked with night cramps.',
  forbids: ['stretch-straight-leg'],
  cites: ['msd-lumbar-stenosis', 'handa-2022-stenosis', 'bmj-bp-cramps'],
} as const satisfies RedFlag
