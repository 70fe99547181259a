import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { clotCaution } from '../patterns/clotsAndArteries/clot-caution'
import { mayCrampIn } from '../patterns/runnerAndRun/runner-groups'
import { twitchesAlone } from '../patterns/saltsAndWater/twitches-alone'

export const bedtimeCalfStretch = {
  name: 'Stretch just before bed',
  short: 'Three minutes of gentle stretches for the muscle that cramps, every night for six weeks.',
  phase: 'bedtime',
  targets: { 'night-shortened-position': 3 },
  origin: 'studies',
  fits: every(
    some(is('when', 'in-bed'), isAny('sleep', 'after-hard-runs', 'now-and-then', 'most-weeks')),
    mayCrampIn('calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin'),
    unsaid(twitchesAlone),
  ),
  asks: ['stretch-straight-leg'],
  dose: 'Hold 10 s, three times each with 10 s rest, both legs, about 3 min. Every night for 6 weeks.',
  steps: [
    {
      when: mayCrampIn('calf'),
      do: 'Calf: face a wall, palms at chest height, step back, heels down, lean in.',
    },
    { when: mayCrampIn('foot'), do: 'Foot: sit, and pull the toes up towards the shin with your hand.' },
    {
      when: mayCrampIn('shin'),
      do: 'Shin: hold on to something, one foot behind you on the tips of its toes, and press the top of it gently down. Let go if the calf grabs.',
    },
    {
      when: mayCrampIn('hamstring'),
      do: 'Hamstring: one heel on a low step, knee straight, bend forward from the hips.',
    },
    {
      when: mayCrampIn('quad'),
      do: 'Front of the thigh: lie on your side and bring the heel towards your buttock.',
    },
    {
      when: mayCrampIn('hip-or-groin'),
      do: 'Hip and groin: kneel on one knee, the other foot in front, and move the hips forward a little. Then sit with the soles together and let the knees sink.',
    },
    'Go to a moderately strong pull and keep breathing normally.',
    'Three holds of 10 s with 10 s between, both sides.',
  ],
  takes: '6 weeks',
  grade: 'B',
  evidence:
    'Trials in older adults with night cramps disagree, and runners were not studied. One found 1.2 fewer cramps a night and less pain, another no difference. The pooled view is that cramps may be milder. Only calf and hamstring were tried; for other muscles it is reasoned. It is cheap and safe enough to try for six weeks.',
  cautions: [
    { say: 'Poor balance: sit to stretch.' },
    { say: 'If it sets off a cramp, stop, and hold for a shorter time.', grave: true },
    clotCaution,
    {
      say: 'A new hip joint? Do not pull the hip.',
      grave: true,
      for: isAny('where', 'hip-or-groin', 'hamstring', 'several-muscles'),
    },
    { say: 'After a sudden snap, kick or tear: have it seen first.', grave: true },
    {
      say: 'Back pain that shoots down the leg: leave out the hamstring stretch.',
      grave: true,
      for: isAny('where', 'hamstring', 'several-muscles'),
    },
  ],
  cites: ['hallegraeff-2012-stretch', 'coppin-2005-stretch-quinine', 'hawke-2021-cochrane-nondrug'],
} as const satisfies Measure
