import { suddenStab } from '../patterns/muscle/leg-aftercare'
import type { Relief } from '../reliefCard'

export const groin = {
  name: 'Groin or front of the hip',
  place: 'Where the thigh meets the trunk',
  drawing: 'groin',
  hold: 30,
  count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
  inBed: 'Stand up, holding on to something steady, that foot well behind you, and push the hips forward.',
  steps: [
    'Stop off the road. Kneel on the knee of the cramping side, the other foot well in front.',
    'Stay upright. Hands on the front knee.',
    'Hips forward until it pulls firmly. Inner thigh? Stand wide and bend the other knee.',
  ],
  careful: [
    'A testicle that hurts, a lump in the groin, or a sudden pain in the groin with sickness? Do not stretch: go to an emergency department now.',
    suddenStab,
    'Dizzy, or kneeling hurts? Stand, one foot well behind you, and push the hips forward.',
    'Deep pain that makes you limp or hurts when you stand or hop on that leg is no cramp: do not stretch it, take the weight off, and be seen today.',
    'A new hip joint? Do not pull. Walk slowly until it eases.',
    'Pelvic pain in pregnancy? Leave the wide stance.',
  ],
  aftercare: 'muscle',
} as const satisfies Relief
