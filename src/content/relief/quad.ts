import { deepInTheBone, suddenStab } from '../patterns/muscle/leg-aftercare'
import type { Relief } from '../reliefCard'

export const quad = {
  name: 'Quad',
  place: 'Front of the thigh',
  drawing: 'quad',
  hold: 30,
  count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
  inBed: 'Lie on your other side and bring the heel up behind you.',
  steps: [
    'Stop off the road. Hold on to something steady.',
    'Bring the heel of the cramping leg to your buttock. Hold the ankle.',
    'Knees together. Push the hip forward until the pull is firm but bearable.',
  ],
  careful: [
    suddenStab,
    deepInTheBone,
    'A new hip joint? Do not pull. Walk slowly until it eases.',
    'Dizzy or unsteady? Lie on your other side and bring the heel up behind you.',
  ],
  aftercare: 'muscle',
} as const satisfies Relief
