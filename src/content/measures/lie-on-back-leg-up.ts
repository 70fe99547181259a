import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { clotCaution } from '../patterns/clotsAndArteries/clot-caution'
import { pregnant } from '../patterns/runnerAndRun/runner-groups'

export const lieOnBackLegUp = {
  name: 'Lie back with the leg up',
  short: 'On your back, straight leg raised, toes pulled towards your face.',
  phase: 'during-cramp',
  targets: { 'training-load': 1, 'night-shortened-position': 2 },
  origin: 'coach',
  // It is the same stretch as the standing one, lying down, so it is for those whose muscle that one does not name.
  fits: every(
    some(is('when', 'in-bed'), isAny('sleep', 'after-hard-runs', 'now-and-then', 'most-weeks')),
    unsaid(
      isAny(
        'where',
        'calf',
        'shin',
        'foot',
        'hamstring',
        'quad',
        'hip-or-groin',
        'several-muscles',
        'arms-or-hands',
        'ribs',
      ),
    ),
  ),
  asks: ['stretch-straight-leg', 'raise-leg'],
  dose: 'Straight leg raised, toes towards your face, held until it eases.',
  steps: [
    'Get somewhere safe and lie on your back.',
    'Raise the cramping leg with the knee straight, higher than your head.',
    'Pull the toes towards your face with a hand, a towel or a shoelace.',
    'Hold until it eases, then lower it slowly.',
  ],
  takes: 'Seconds to a few minutes',
  grade: 'C',
  evidence:
    'The coach’s way; nobody has studied this position. It is a calf and hamstring stretch lying down, so what is known of stretching should hold. How high the leg goes probably does not matter.',
  cautions: [
    { say: 'Not on a road and not among other racers.' },
    { say: 'Faint? Leave the stretch, lie flat with the legs up. Late in pregnancy on the left side.', grave: true },
    { say: 'After a sudden snap, kick or tear: have it seen first.', grave: true },
    clotCaution,
    { say: 'More than about 20 weeks pregnant: sit, or lie on your side.', for: pregnant },
    { say: 'Breathless, heart failure, or a cold, pale leg: do not lie flat with the leg up.', grave: true },
    { say: 'Back pain that shoots down the leg: stretch standing up instead.', grave: true },
  ],
  cites: ['brooks-runtothefinish-cramps', 'miller-2022-eamc-review'],
} as const satisfies Measure
