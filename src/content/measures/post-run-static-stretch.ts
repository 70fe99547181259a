import { is, isAny, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { clotCaution } from '../patterns/clotsAndArteries/clot-caution'

export const postRunStaticStretch = {
  name: 'Stretch calmly after the run',
  short: 'Hold each leg stretch for 20-30 s while you are still warm.',
  phase: 'after-run',
  targets: { 'tight-calves-poor-recovery': 1 },
  origin: 'coach',
  fits: some(isAny('background', 'tight-calves', 'no-stretching'), is('when', 'hours-after')),
  asks: ['run', 'stretch-straight-leg'],
  dose: '20-30 s each, two or three times: calf with straight and bent knee, hamstring, thigh. 5 min, within an hour of the run.',
  steps: [
    'Stretch while you are still warm.',
    'Go to a firm, comfortable pull, not to pain.',
    'Breathe slowly, and do both sides.',
  ],
  takes: 'Days for the feel, weeks for the range',
  grade: 'C',
  evidence:
    'The coach’s advice. There is little to show that it speeds recovery or eases soreness, and it did not make muscles harder to cramp. Crampers in one survey stretched slightly less. It is cheap and pleasant, so it may stay.',
  cautions: [
    { say: 'Do not stretch a torn muscle or after a snap, and go easy on a very sore one.', grave: true },
    clotCaution,
  ],
  cites: [
    'brooks-runtothefinish-cramps',
    'manjra-1996-marathon',
    'panza-2017-static-stretch-ctf',
    'afonso-2021-post-stretch',
  ],
} as const satisfies Measure
