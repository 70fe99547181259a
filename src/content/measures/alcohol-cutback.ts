import { is, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { pregnant, under18 } from '../patterns/runnerAndRun/runner-groups'

export const alcoholCutback = {
  name: 'Leave out evening alcohol for a while',
  short: 'Two weeks without, and see whether the cramps change.',
  phase: 'daily',
  targets: { 'night-shortened-position': 2, 'low-magnesium': 1 },
  origin: 'studies',
  fits: is('night', 'evening-alcohol'),
  asks: ['cut-alcohol', 'drink-alcohol'],
  dose: 'Two weeks without evening alcohol.',
  steps: [
    'Swap evening drinks for something else for two weeks.',
    { asks: ['count'], do: 'Note every cramp.' },
    'Then see whether cramps come back when the drinks do.',
  ],
  takes: '2 weeks',
  grade: 'B',
  evidence:
    'One study in over-60s found more night cramps among people who drink alcohol. The size is very unsure (odds 6.5 times, anywhere from 1.68 to 38), and it does not prove the cause. Runners were not studied.',
  cautions: [
    { say: 'If you drink heavily every day, do not stop suddenly without medical help.', grave: true },
    { say: 'Pregnant or under 18: none at all, and do not bring it back.', for: some(pregnant, under18) },
  ],
  cites: ['delacour-2018-alcohol'],
} as const satisfies Measure
