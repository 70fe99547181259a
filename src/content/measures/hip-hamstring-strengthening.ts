import { isAny } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { pregnant } from '../patterns/runnerAndRun/runner-groups'

export const hipHamstringStrengthening = {
  name: 'Make your hips and hamstrings stronger',
  short: 'Hip lifts on the floor, side-steps and slow lowering, three days a week.',
  phase: 'weekly',
  // What calf strength acts on, this does for those whose hamstring or hip cramps.
  targets: {
    'training-load': 2,
    'cramp-history-susceptibility': 2,
    'tight-calves-poor-recovery': 1,
    'pacing-too-hard': 1,
  },
  origin: 'studies',
  fits: isAny('where', 'hamstring', 'hip-or-groin'),
  asks: ['load-leg', 'stretch-straight-leg'],
  dose: '9-15 min, 3 days a week. It took the one man studied 8 months, so these six weeks are only a beginning.',
  progression: [
    { week: 1, do: 'Clamshell 2 x 12, bridge on both legs 2 x 12' },
    { week: 2, do: 'Clamshell 3 x 15, bridge 3 x 15' },
    { week: 3, do: 'Single-leg bridge 2 x 8, side-steps with a band 2 x 10' },
    { week: 4, do: 'Single-leg bridge 3 x 10, step-downs 2 x 8' },
    { week: 5, do: 'Bridge on your heels 3 x 10, step-downs 3 x 10' },
    { week: 6, do: 'Hamstring slides, lowering slowly, 3 x 6. Lean forward on one leg 3 x 8' },
  ],
  steps: [
    'Choose moves you can do without a cramp.',
    'Go slowly and pause at the top.',
    'Add load only when 15 feel easy.',
    'Keep your hips level. Stop if the hamstring grabs.',
  ],
  takes: '8-24 weeks',
  grade: 'C',
  evidence:
    'One man only: his hip grew half as strong again, and his hamstring no longer cramped in races. There was nobody to compare him with.',
  cautions: [
    { say: 'After a possible hamstring tear: not until a physio agrees.', grave: true },
    { say: 'Back pain with signs down the leg: see a physio first.', grave: true },
    {
      say: 'Deep groin or hip pain when you stand on that leg: do not load it, and be seen the same day.',
      grave: true,
    },
    { say: 'More than about 20 weeks pregnant: do not lie flat for long.', for: pregnant },
  ],
  cites: ['wagner-2010-gluteus', 'summers-2014-rugby'],
} as const satisfies Measure
