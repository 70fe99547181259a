import { isAny } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'

export const carbohydrateFuelling = {
  name: 'Eat carbohydrate on long runs',
  short: 'A gel, chew or drink every 20-30 min on runs over an hour.',
  phase: 'during-run',
  targets: { 'pacing-too-hard': 1, 'training-load': 1 },
  origin: 'studies',
  fits: isAny('load', '1-to-2h', '2-to-4h', 'over-4h'),
  dose: 'On runs over 60-75 min: 30-60 g an hour, from 30 min in. 60-90 g only with mixed sugars (glucose and fructose) and practice. Before: 1-4 g per kg of body weight, 1-4 hours ahead.',
  steps: [
    'Choose gels, chews or drink and read the grams on the label.',
    'Take some every 20-30 min.',
    'Practise in training, never for the first time on race day.',
    'Keep drinks only mildly sweet, to spare your stomach and avoid a stitch.',
  ],
  takes: 'The same run',
  grade: 'C',
  evidence:
    'It fights tiredness and fading late in a race. A drink with carbohydrate and salt put off an induced cramp, but nobody knows which of the two did it. Little is known about real cramps.',
  cautions: [
    'Very sugary drinks can bring on a stitch.',
    'Diabetes: plan it with your diabetes team first. Insulin and some tablets can drop your sugar during a run or hours later.',
    'Shaky, sweating and confused on diabetes medicine: take fast sugar if fully awake, and get help.',
    'The grams are for fuelling, never for eating less. With an eating disorder, leave the numbers out.',
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
