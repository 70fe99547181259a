import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { onlyInBed } from '../patterns/runnerAndRun/only-in-bed'
import { has } from '../patterns/runnerAndRun/runner-groups'

export const carbohydrateFuelling = {
  name: 'Eat carbohydrate on long runs',
  short: 'A gel, chew or sweet every 20-30 min on runs over an hour.',
  phase: 'during-run',
  targets: { 'pacing-too-hard': 3, 'training-load': 3 },
  origin: 'studies',
  fits: some(
    every(isAny('habits', 'ran-on-empty', 'no-fuel', 'low-carb'), unsaid(onlyInBed)),
    every(isAny('load', '2-to-4h', 'over-4h'), is('drinking', 'hardly')),
  ),
  always: 'You told us that you eat or drink little before or on runs.',
  asks: ['run-long', 'take-sugar'],
  dose: [
    {
      asks: ['count'],
      do: 'On runs over an hour: 30-60 g an hour, from 30 min in. 60-90 g only with mixed sugars (glucose and fructose) and practice.',
      otherwise: 'On runs over an hour: something sweet that you like, a little at a time, from half an hour in.',
    },
    'Before: a meal with bread, rice, oats or pasta, 1-4 hours ahead.',
  ],
  steps: [
    {
      asks: ['count'],
      do: 'Choose gels, chews or sweets and read the grams on the label.',
      otherwise: 'Choose gels, chews or sweets that you like.',
    },
    'Take some every 20-30 min.',
    'Practise in training, never for the first time on race day.',
    {
      asks: ['drink-freely'],
      do: 'A sweet drink counts, too, when you are thirsty: only mildly sweet, to spare your stomach and avoid a stitch.',
    },
  ],
  takes: 'The same run',
  grade: 'C',
  evidence:
    'It fights tiredness and fading late in a race. A drink with carbohydrate and salt put off an induced cramp, but nobody knows which of the two did it. Little is known about real cramps.',
  cautions: [
    { say: 'Very sugary drinks can bring on a stitch.' },
    {
      say: 'Diabetes: plan it with your diabetes team first. Insulin and some tablets can drop your sugar during a run or hours later.',
      for: has('diabetes'),
    },
    {
      say: 'Shaky, sweating and confused on diabetes medicine: take fast sugar if fully awake. Not clear again within minutes, or drowsy: call your emergency number.',
      grave: true,
      for: has('diabetes'),
    },
    {
      say: 'The grams are for fuelling, never for eating less.',
      asks: ['count'],
      grave: true,
    },
  ],
  cites: [
    'gssi-2022-carbohydrate',
    'coyle-2004-fluid-fuel',
    'jung-2005-cho-electrolyte',
    'smyth-2021-wall',
    'morton-callister-2015-etap',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Measure
