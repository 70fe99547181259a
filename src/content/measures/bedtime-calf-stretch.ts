import { is, isAny, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'

export const bedtimeCalfStretch = {
  name: 'Stretch just before bed',
  short: 'Three minutes of calf and hamstring stretches every night for six weeks.',
  phase: 'bedtime',
  targets: { 'night-shortened-position': 3 },
  origin: 'studies',
  fits: some(is('when', 'in-bed'), isAny('sleep', 'after-hard-runs', 'now-and-then', 'most-weeks')),
  dose: 'Calf and hamstring: hold 10 s, three times each with 10 s rest, both legs, about 3 min. Every night for 6 weeks.',
  steps: [
    'Calf: face a wall, palms at chest height, step back, heels down, lean in.',
    'Hamstring: one heel on a low step, knee straight, bend forward from the hips.',
    'Go to a moderately strong pull and keep breathing normally.',
    'Three holds of 10 s with 10 s between, both sides.',
  ],
  takes: '6 weeks',
  grade: 'B',
  evidence:
    'Trials in older adults with night cramps disagree, and runners were not studied. One found 1.2 fewer cramps a night and less pain, another no difference. The pooled view is that cramps may be milder. It is cheap and safe enough to try for six weeks.',
  cautions: [
    'Poor balance: sit to stretch.',
    'If it sets off a cramp, stop, and hold for a shorter time.',
    'One leg swollen, warm, sore or a different colour, with no injury you know of: no stretch, no rub, no squeeze. A clot must be ruled out first.',
    'After a sudden pop, kick or tear: have it seen first.',
    'Back pain that shoots down the leg: leave out the hamstring stretch.',
  ],
  cites: ['hallegraeff-2012-stretch', 'coppin-2005-stretch-quinine', 'hawke-2021-cochrane-nondrug'],
} as const satisfies Measure
