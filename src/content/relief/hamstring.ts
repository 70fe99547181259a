import { suddenStab } from '../patterns/muscle/leg-aftercare'
import type { Relief } from '../reliefCard'

export const hamstring = {
  name: 'Hamstring',
  place: 'Back of the thigh',
  drawing: 'hamstring',
  hold: 30,
  count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
  inBed: 'Sit up, knee straight, toes towards you, and lean forward.',
  steps: [
    'Stop off the road. Heel of the cramping leg on a low step or kerb.',
    'Straighten the knee. Toes towards you.',
    'Bend forward from the hips, back straight, until the pull is firm but bearable.',
  ],
  careful: [
    'A new hip joint? Do not lean forward, only straighten the knee.',
    suddenStab,
    'Dizzy or unsteady? Sit down, leg straight, and lean forward.',
    'No step near? Coach experience: lie on your back (off the road), leg straight up, toes towards you. Breathless, more than 20 weeks pregnant, or heart failure: sit instead. Not with back pain that shoots down the leg.',
    'Faint? Leave the stretch, lie flat with the legs up. Late in pregnancy on the left side.',
    'Back pain that shoots down the leg? Stay upright and only straighten the knee. Do not bend forward.',
  ],
  aftercare: 'muscle',
} as const satisfies Relief
