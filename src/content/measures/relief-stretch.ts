import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { clotCaution } from '../patterns/clotsAndArteries/clot-caution'
import { stopsAtOnce } from '../patterns/illness/stops-at-once'
import { onlyWeakOrNumb } from '../patterns/nervesAndWeakness/only-weak-or-numb'
import { has, mayCrampIn } from '../patterns/runnerAndRun/runner-groups'
import { twitchesAlone } from '../patterns/saltsAndWater/twitches-alone'

export const reliefStretch = {
  name: 'Stretch the muscle that cramps',
  short: 'Hold a gentle, steady stretch until the knot lets go.',
  phase: 'during-cramp',
  targets: {
    'training-load': 2,
    'pacing-too-hard': 1,
    'night-shortened-position': 2,
    'cramp-history-susceptibility': 2,
  },
  origin: 'coach-and-studies',
  fits: every(
    isAny('where', 'calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin', 'several-muscles'),
    unsaid(some(twitchesAlone, onlyWeakOrNumb, stopsAtOnce)),
  ),
  asks: ['stretch'],
  dose: 'A gentle, steady stretch until it lets go, usually 15-30 s. Repeat as needed.',
  steps: [
    {
      when: isAny('where', 'calf', 'several-muscles'),
      do: 'Calf: put both hands on a wall or tree and the cramping leg behind you, knee straight, heel on the ground.',
    },
    {
      when: isAny('where', 'calf', 'several-muscles'),
      do: 'Bend the front knee and lean in until the pull is firm but bearable.',
    },
    {
      when: isAny('where', 'hamstring', 'several-muscles'),
      asks: ['stretch-straight-leg'],
      do: 'Hamstring: heel on a low step, straighten the knee and bend forward a little from the hips. With back pain that shoots down the leg, only straighten the knee.',
      otherwise: 'Hamstring: sit, and straighten the knee slowly as far as it is comfortable. Do not bend forward.',
    },
    {
      when: isAny('where', 'quad', 'several-muscles'),
      do: 'Thigh: hold on to something steady and bring the heel to your buttock.',
    },
    {
      when: isAny('where', 'hip-or-groin', 'several-muscles'),
      do: 'Front of the hip: step back with that leg and move the hips forward.',
    },
    {
      when: isAny('where', 'hip-or-groin', 'several-muscles'),
      do: 'Groin, inside of the thigh: take a wide step to the other side and bend that knee.',
    },
    {
      when: isAny('where', 'hip-or-groin', 'several-muscles'),
      do: 'Buttock: sit and pull the knee towards the other shoulder.',
    },
    {
      when: isAny('where', 'shin', 'several-muscles'),
      do: 'Shin: draw the top of the foot down with your hand, gently. Let go if the calf grabs.',
    },
    { when: isAny('where', 'foot', 'several-muscles'), do: 'Foot: pull the toes up towards the shin with your hand.' },
    'Hold and breathe until it lets go, then shake the leg out.',
    {
      when: every(
        mayCrampIn('calf', 'foot', 'hamstring'),
        some(is('when', 'in-bed'), isAny('sleep', 'after-hard-runs', 'now-and-then', 'most-weeks')),
      ),
      do: 'In bed: sit up, knee straight, and pull the toes towards you with a towel. Or stand on the leg, heel down.',
    },
  ],
  takes: 'Usually a minute or two',
  grade: 'B',
  evidence:
    'The first choice in today’s reviews, and the coach’s way matches. A longer muscle gives its tendon a say, and the tendon quiets the nerve: in the laboratory this calmed 8 cramps out of 8. Nobody has timed it on real runs, and 15-30 s is common practice.',
  cautions: [
    { say: 'Do not bounce and do not force it.' },
    {
      say: 'A sudden snap or a kick in the calf: do not stretch. It may be a tear or a torn Achilles tendon.',
      grave: true,
    },
    clotCaution,
    {
      say: 'A new hip joint? Do not pull the hip.',
      grave: true,
      for: isAny('where', 'hip-or-groin', 'hamstring', 'several-muscles'),
    },
    { say: 'Hold on to something steady. Sit down for it if you are dizzy or unsteady.', grave: true },
    {
      say: 'Less feeling in your feet: go gently, because you may not notice too much.',
      for: has('less-feeling-in-feet'),
    },
  ],
  cites: [
    'miller-2022-eamc-review',
    'khan-burne-2007',
    'panza-2017-static-stretch-ctf',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Measure
