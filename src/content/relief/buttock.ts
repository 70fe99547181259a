import { deepInTheBone, suddenStab } from '../patterns/muscle/leg-aftercare'
import type { Relief } from '../reliefCard'

export const buttock = {
  name: 'Buttock or hip',
  place: 'Back or side of the hip',
  drawing: 'buttock',
  hold: 30,
  count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
  inBed: 'Stay on your back and pull that knee up to your chest.',
  steps: [
    'Lie on your back off the road, or sit on a step.',
    'Take the knee of the cramping side in both hands.',
    'Pull it up to your chest, a little towards the other shoulder, until the pull is firm but bearable.',
  ],
  careful: [
    suddenStab,
    deepInTheBone,
    'More than 20 weeks pregnant, breathless or with heart failure? Sit on a step to do it.',
    'Faint? Leave the stretch, lie flat with the legs up. Late in pregnancy on the left side.',
    'A new hip joint, or back pain that shoots down the leg? Do not pull. Walk slowly until it eases.',
  ],
  aftercare: 'muscle',
} as const satisfies Relief
