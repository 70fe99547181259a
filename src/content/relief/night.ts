import { suddenStab } from '../patterns/muscle/leg-aftercare'
import type { Relief } from '../reliefCard'

export const night = {
  name: 'In bed at night',
  place: 'Calf, foot or back of the thigh. A dim screen',
  drawing: 'night-towel',
  hold: 30,
  count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
  steps: [
    'Sit up, leg straight in front of you.',
    'Loop a towel or sheet round the ball of the foot.',
    'Pull it towards you, knee straight, until the pull is firm but bearable.',
  ],
  careful: [
    `${suddenStab} A snap or kick in calf or heel: be seen today.`,
    'Back pain that shoots down the leg? Leave the stretch. Stand on that leg, heel down, and hold on to something steady.',
    'Heel or calf sore on, or weeks after, an antibiotic ending in -floxacin? Do not stretch it. Take no more of it, and call the prescriber today.',
    'No towel? Pull your toes towards you without one. Or stand on that leg, heel down, and hold on to something steady.',
    'Little feeling in your feet? Pull gently, because you may not notice too much.',
  ],
  aftercare: 'night',
} as const satisfies Relief
