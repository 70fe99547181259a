import { every, is, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { has, takes } from '../patterns/runnerAndRun/runner-groups'

export const vitaminK2 = {
  name: 'Ask about vitamin K2 for night cramps',
  short: 'For over-65s only, and only after a doctor or pharmacist agrees.',
  phase: 'medical',
  targets: { 'night-shortened-position': 2 },
  origin: 'studies',
  // The trial took people with two cramps in two weeks. Swollen ankles are looked at first, and not covered up.
  fits: every(is('health', '65-plus'), is('sleep', 'most-weeks'), unsaid(is('rest-signs', 'both-ankles'))),
  asks: ['take-vitamin-k'],
  dose: '180 micrograms of menaquinone-7 a night for 8 weeks, after a doctor or pharmacist agrees.',
  steps: [
    'For people aged 65 or over with night cramps at least twice in two weeks.',
    'Have it checked against your medicines first.',
    {
      asks: ['count'],
      do: 'Keep the diary, and stop at 8 weeks if nothing has changed.',
      otherwise: 'Stop at 8 weeks if nothing has changed.',
    },
  ],
  takes: '1-8 weeks',
  grade: 'B',
  evidence:
    'One trial in 199 older people found a large drop (0.96 against 3.63 cramps a week). But it is a single study, the dummy-pill group got worse, and nobody has repeated it. Runners were not studied.',
  cautions: [
    {
      say: 'Not with warfarin or another vitamin K blocker. With any other blood thinner, or a clot in the past, ask a doctor first.',
      grave: true,
      for: some(takes('blood-thinner'), has('clot-before')),
    },
    { say: 'Not tested under 65, in pregnancy, on water tablets or on dialysis.' },
  ],
  cites: ['tan-2024-k2'],
} as const satisfies Measure
