import { is, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'

export const dynamicWarmUp = {
  name: 'Warm up by moving',
  short: 'An easy jog, swings and lunges, then a few strides before you run fast.',
  phase: 'before-run',
  targets: { 'inadequate-warm-up': 3 },
  origin: 'coach-and-studies',
  fits: unsaid(is('warm-up', 'ten-minutes')),
  dose: '8-12 min before fast runs and races, 3-5 min before easy runs.',
  steps: [
    '5 min of easy jogging or brisk walking.',
    'Ten of each: leg swings, walking lunges, high knees, ankle bounces, straight-leg kicks.',
    'Two or three strides of 15 s, building to your pace.',
    'A short still calf stretch (under 30 s) is fine if you like it. Run easily a little more after it.',
  ],
  takes: 'The same run',
  grade: 'C',
  evidence:
    'Active warm-ups tend to lower injuries; nothing shows that they stop cramps. The coach says never to stretch still before a run, but a short hold without pain does no harm.',
  cautions: [
    'Not with a fresh calf, Achilles or bone injury. Leave out bounces and strides while one heals.',
    'Heart condition, beta-blockers or over 65: warm up and cool down longer and more gently.',
    'Asthma: follow your plan for the reliever before exercise.',
  ],
  cites: ['behm-2023-dynamic', 'behm-2011-review', 'brooks-runtothefinish-cramps'],
} as const satisfies Measure
