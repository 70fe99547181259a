import { is, isAny, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'

export const recoverySpacing = {
  name: 'Leave time between hard runs',
  short: 'Leave easy days between your runs, and let injuries heal fully.',
  phase: 'weekly',
  targets: { 'tight-calves-poor-recovery': 2, 'training-load': 2, 'cramp-history-susceptibility': 2 },
  origin: 'studies',
  fits: some(
    isAny('load', 'back-to-back', 'tired-legs', 'more-weekly'),
    is('when', 'hours-after'),
    is('background', 'injury'),
  ),
  asks: ['run'],
  dose: [
    {
      asks: ['run-fast'],
      do: 'At least 48 hours between hard runs.',
      otherwise: 'Easy runs only for now, with a day off after each.',
    },
    {
      asks: ['race'],
      do: 'No long or hard session in the last 3 days before a race. Finish the rehab of an injury before you race.',
    },
  ],
  steps: [
    { asks: ['run-fast'], do: 'Plan hard, easy, easy through the week.' },
    { asks: ['race', 'run-long'], do: 'Do less for 7-14 days before a long race.' },
    {
      asks: ['run-fast', 'run-hills', 'load-leg'],
      do: 'Keep up the exercises for an injured muscle until hills and strides are free of pain.',
    },
    'After a race recover first: about a week after a half marathon or less, two to three after a marathon, three after more. No running in the first half of that time, then at most a third of your usual.',
  ],
  takes: '1-2 weeks',
  grade: 'B',
  evidence:
    'Crampers tended to have had longer sessions in the last 3 days, which may be chance, and injury in the last year goes with cramp. No trial has tested rest. The 48 hours and the weeks after a race are practical advice.',
  cautions: [
    { say: 'Do not race on a muscle that still cramps on easy runs.' },
    { say: 'Bone pain, a snap or a swollen leg is not a matter of rest days: stop and have it seen.', grave: true },
  ],
  cites: ['schwellnus-2011-ultra-56km', 'safer-xxix-76654', 'two-oceans-medical-page'],
} as const satisfies Measure
