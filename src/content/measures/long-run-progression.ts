import { every, is, isAny, not, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { nightAfterNight } from '../patterns/runnerAndRun/night-after-night'
import { onlyInBed } from '../patterns/runnerAndRun/only-in-bed'
import { over40 } from '../patterns/runnerAndRun/runner-groups'

export const longRunProgression = {
  name: 'Build your long run step by step',
  short: 'Make no run more than about 10% longer than your longest training run of the last 30 days.',
  phase: 'weekly',
  targets: { 'training-load': 3, 'pacing-too-hard': 1, 'cramp-history-susceptibility': 1 },
  origin: 'studies',
  // A run like any other was no step up, and a cramp that only comes in bed, not after hard runs, is not about the long run.
  fits: every(
    unsaid(every(is('load', 'as-usual'), not(isAny('load', 'under-prepared', 'new-to-running', 'more-weekly')))),
    unsaid(every(onlyInBed, not(is('sleep', 'after-hard-runs')))),
    unsaid(nightAfterNight),
    // What hurts for days has to settle before it is asked for more.
    unsaid(is('lasts', 'days')),
  ),
  asks: ['run-long'],
  dose: [
    'No run more than about 10% longer than your longest training run of the last 30 days; a race does not count. One easier week in four. No building beyond your goal.',
    { asks: ['run-hills', 'run-fast'], do: 'Add hills before speed.' },
  ],
  progression: [
    {
      week: 1,
      do: 'If your longest training run is 10 (km or miles, the steps are the same), run 10.5. Scale all six weeks to your own longest.',
    },
    { week: 2, do: 'Up from 10.5 to 11.5' },
    { week: 3, do: 'Up from 11.5 to 12.5' },
    { week: 4, do: 'Only 9, and easy: this is the week to recover' },
    { week: 5, do: 'Up from 12.5 to 13.5' },
    { week: 6, do: 'Up from 13.5 to 14.5' },
  ],
  steps: [
    'Find your longest training run of the last 30 days. A race is no measure of what your legs are ready for.',
    {
      when: is('load', 'race'),
      do: 'After a race recover first: about a week after a half marathon or less, two after a marathon, three after more; from 40 years on a week more, three at most. No running in the first half of that time, then at most a third of your usual.',
    },
    {
      when: every(is('load', 'race'), unsaid(over40)),
      do: 'Then come back in weekly steps to your long run from before the race. If it was 18 (km or miles), after a marathon: a third, then 9, 12, 15 and 18; after a half marathon: a third, then 12 and 18; under {km:15}: a third, then 18. Only then build.',
    },
    {
      when: every(is('load', 'race'), over40),
      do: 'From 40 on come back in weekly steps, too. If your long run was 18 (km or miles), after a half marathon or a marathon: a third, then 9, 12, 15 and 18; under {km:15}: a third, then 18. Only then build.',
    },
    {
      when: is('load', 'downhill'),
      asks: ['run-hills'],
      do: 'Get used to descents: once a week a short, easy one with small, quick steps, a little longer each time. None in the last two weeks before a race.',
    },
    'Keep the next one within about 10% of it.',
    'Every fourth week, cut the long run by a quarter to a third.',
    'Stop building when the long run is as long as your goal asks for. Longer already? Keep it as it is.',
    {
      asks: ['run-hills', 'run-fast'],
      do: 'Change one thing at a time: distance, then hills, then pace.',
      otherwise: 'Change one thing at a time.',
    },
    { asks: ['race'], do: 'Once in the last month before a race, rehearse its hills, pace and drinking.' },
  ],
  takes: '4-8 weeks',
  grade: 'B',
  evidence:
    'Among 5205 runners, one run over 10% longer than the longest of the last 30 days raised injuries 1.5 to 2.3 times. That is about injury. That it also holds for cramp is reasoned from what is known about tired muscles. The easy weeks after a race and the steps back are coaching practice.',
  cautions: [
    { say: 'Pain that changes how you run: stop, and have it looked at. A warning sign: get help.', grave: true },
    {
      say: 'Pain on one spot of bone, missed periods or eating too little: stop building and see a doctor.',
      grave: true,
    },
    {
      say: 'Pregnant or just after a birth: let your midwife or doctor set the distance.',
      for: isAny('health', 'pregnant', 'birth-lately'),
    },
    { say: 'Not while ill or feverish, and build more slowly afterwards.', grave: true },
  ],
  cites: [
    'frandsen-2025-single-session',
    'martinez-navarro-2022-marathon',
    'safer-xxix-76654',
    'khassetarash-2021-downhill',
  ],
} as const satisfies Measure
