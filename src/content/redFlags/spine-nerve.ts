import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const spineNerve = {
  name: 'Possibly a nerve or the back',
  level: 'see-doctor',
  triggers: [
    {
      when: is('builds-signs', 'numbness'),
      sign: 'Numbness, pins and needles or weakness in the leg or foot that lasts or keeps coming back, with the cramps. A moment of tingling or tight laces is not this.',
    },
    {
      when: is('builds-signs', 'back-to-leg'),
      sign: 'Back pain that runs down the leg as pain, tingling or weakness, or leg pain that eases when you sit or bend forward.',
    },
  ],
  actions: [
    'Have a doctor look at it in the next week or two.',
    'A foot that drops and does not recover after you stop: be seen today.',
    'Numb between the legs, or new bladder or bowel trouble: go to an emergency department now.',
  ],
  why: 'A nerve that is squeezed in the back can feel like a cramp in the calf or thigh. Very narrow nerve channels have been linked with night cramps.',
  forbids: ['stretch-straight-leg'],
  cites: ['msd-lumbar-stenosis', 'handa-2022-stenosis', 'bmj-bp-cramps'],
} as const satisfies RedFlag
