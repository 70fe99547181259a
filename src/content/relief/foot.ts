import { suddenStab } from '../patterns/muscle/leg-aftercare'
import type { Relief } from '../reliefCard'

export const foot = {
  name: 'Foot',
  place: 'Arch or toes',
  drawing: 'foot',
  hold: 30,
  count: 'Hold it and count slowly to thirty. Let go, and do it again until the knot is gone.',
  inBed:
    'Sit up and pull your toes towards the shin with your hand. Or stand on it, heel down, holding on to something steady.',
  steps: [
    'Sit down off the road. Shoe off if you can.',
    'Pull the toes up towards the shin with your hand.',
    'Press your thumb along the arch while you hold.',
  ],
  careful: [
    `${suddenStab} A snap or kick in calf or heel: be seen today.`,
    'Heel or sole sore on, or weeks after, an antibiotic ending in -floxacin? Do not stretch it. Take no more of it, and call the prescriber today.',
    'Little feeling in your feet? Pull and press gently, because you may not notice too much.',
  ],
  aftercare: 'muscle',
} as const satisfies Relief
