import type { Measure } from '../../domain/plan/measure'

export const crampDiary = {
  name: 'Keep a cramp diary',
  short: 'Note every cramp for six weeks and find your own trigger.',
  phase: 'daily',
  targets: {
    'cramp-history-susceptibility': 3,
    'training-load': 1,
    'sodium-loss': 1,
    medicines: 1,
    'not-a-cramp': 1,
    'medical-condition': 1,
    'night-shortened-position': 1,
  },
  origin: 'studies',
  asks: ['count'],
  dose: {
    asks: ['run'],
    do: 'Every cramp for 6 weeks: date, muscle, time into the run, distance against your longest of late, pace, weather, drinks and salt, sleep, medicines, and how long until it eased.',
    otherwise:
      'Every cramp for 6 weeks: date, muscle, what you were doing, sleep, medicines, and how long until it eased.',
  },
  steps: [
    'Write it down the same day.',
    'Change one thing at a time, for two to three weeks.',
    'Look back in week 6 and keep only what clearly helped.',
  ],
  takes: '4-6 weeks',
  grade: 'B',
  evidence:
    'Reviewers advise finding your own risks by careful trial and error. The diaries kept in night-cramp trials show how much cramps come and go by themselves, and improve on dummy pills. No trial has tested a diary.',
  cautions: [
    { say: 'Never let the diary put off a warning sign.', grave: true },
    { say: 'Leave weight and calories out.' },
  ],
  cites: ['miller-2022-eamc-review', 'maughan-shirreffs-2019', 'hallegraeff-2012-stretch', 'roguin-maor-2017-mgo'],
} as const satisfies Measure
