import { is, isAny, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { has } from '../patterns/runnerAndRun/runner-groups'

export const footCoreStrengthening = {
  name: 'Make your feet and ankles stronger',
  short: 'About ten minutes of barefoot foot exercises, three times a week.',
  phase: 'weekly',
  targets: { 'weak-feet-and-ankles': 3, 'forefoot-strike-or-uphill': 1, 'training-load': 1 },
  origin: 'coach-and-studies',
  fits: some(
    is('background', 'weak-feet'),
    is('where', 'foot'),
    isAny('foot-strike', 'forefoot-new', 'forefoot-always'),
  ),
  asks: ['exercise-leg', 'go-barefoot'],
  dose: '7-15 min, 3 times a week for 8 weeks, then twice a week.',
  progression: [
    { week: 1, do: 'Sitting: shorten the foot and hold 3 x 10 s, spread the toes 2 x 10' },
    { week: 2, do: 'Add big-toe and little-toe lifts 2 x 10 and towel scrunches 2 x 10' },
    { week: 3, do: 'The same standing. Balance on one leg 2 x 30 s' },
    {
      week: 4,
      do: {
        asks: ['load-leg'],
        do: 'Heel raises with a ball between the ankles 3 x 12',
        otherwise: 'The same as in week 3',
      },
    },
    {
      week: 5,
      do: {
        asks: ['load-leg'],
        do: 'Balance on one leg with toe lifts 3 x 30 s. Heel raises 3 x 15',
        otherwise: 'Balance on one leg with toe lifts 3 x 30 s',
      },
    },
    {
      week: 6,
      do: {
        asks: ['load-leg', 'stand-on-soft'],
        do: 'Balance on one leg on a cushion 3 x 30 s. Slow single-leg heel raises 3 x 10',
        otherwise: 'The same as in week 5',
      },
    },
  ],
  steps: [
    'Go barefoot on a hard floor.',
    'Begin sitting, then standing, then on one leg.',
    'Work slowly and evenly. The arch should not cramp.',
    'If it does, pull the toes up and rest.',
  ],
  takes: '8 weeks for strength, 4-8 months for fewer injuries',
  grade: 'B',
  evidence:
    'In a trial, runners who did foot and ankle exercises had less than half the injuries. Cramps were not studied. The trial’s own 12 exercises were not seen; these are typical ones.',
  cautions: [
    { say: 'Do less if pain under the heel gets worse.', grave: true },
    {
      say: 'Less feeling in your feet (from diabetes or anything else) or a sore on the foot: nothing barefoot, and ask a podiatrist.',
      grave: true,
      for: some(has('diabetes', 'less-feeling-in-feet'), isAny('builds-signs', 'numbness', 'numb-foot')),
    },
    {
      say: 'Pain on one spot of bone, above all on top of the foot: no running, and have a doctor look at it.',
      grave: true,
    },
    { say: 'Unsteady: hold on to something for the balance work.', grave: true },
  ],
  cites: ['taddei-2020-foot-core', 'brooks-runtothefinish-cramps', 'summers-2014-rugby'],
} as const satisfies Measure
