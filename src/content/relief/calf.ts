import { suddenStab } from '../patterns/muscle/leg-aftercare'
import type { Relief } from '../reliefCard'

export const calf = {
  name: 'Calf',
  place: 'Back of the lower leg',
  drawing: 'calf',
  hold: 30,
  count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
  inBed:
    'Sit up, knee straight, and pull your toes towards you. Or stand on it, heel down, holding on to something steady.',
  steps: [
    'Stop off the road. Both hands on a wall, a tree or a car.',
    'Step the cramping leg back. Knee straight, heel down.',
    'Lean in until the pull is firm but bearable. Do not bounce.',
  ],
  careful: [
    `${suddenStab} A snap or kick in calf or heel: be seen today.`,
    'Dizzy or unsteady? Sit down, leg straight, and pull the toes towards you.',
    'Nothing to lean on? Coach experience: lie on your back (off the road), leg straight up, toes towards you. Breathless, more than 20 weeks pregnant, or heart failure: sit instead. Not with back pain that shoots down the leg.',
    'Faint? Leave the stretch, lie flat with the legs up. Late in pregnancy on the left side.',
    'Heel or calf sore on, or weeks after, an antibiotic ending in -floxacin? Do not stretch it. Take no more of it, and call the prescriber today.',
  ],
  aftercare: 'muscle',
} as const satisfies Relief
