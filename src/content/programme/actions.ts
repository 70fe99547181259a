import type { Actions } from '../../domain/programme/action'
import type { Effort } from '../../domain/programme/exercise'
import { mayCrampIn, takes } from '../patterns/runnerAndRun/runner-groups'
import { lines } from '../tomorrow/lines'
import { calfWeeks, footWeeks, hipWeeks, hopWeeks } from './strength'

const warmUp: readonly Effort[] = [
  { exercise: 'leg-swing', sets: 1, reps: 10, eachSide: true },
  { exercise: 'walking-lunge', sets: 1, reps: 10 },
  { exercise: 'high-knees', sets: 1, reps: 10 },
  { exercise: 'ankle-bounce', sets: 1, reps: 10 },
  { exercise: 'straight-leg-kick', sets: 1, reps: 10 },
]

const afterRun: readonly Effort[] = [
  { exercise: 'calf-stretch', sets: 2, seconds: 25, eachSide: true, when: mayCrampIn('calf', 'foot') },
  { exercise: 'calf-stretch-bent', sets: 2, seconds: 25, eachSide: true, when: mayCrampIn('calf', 'foot') },
  {
    exercise: 'hamstring-stretch',
    sets: 2,
    seconds: 25,
    eachSide: true,
    when: mayCrampIn('hamstring', 'hip-or-groin'),
  },
  { exercise: 'thigh-stretch', sets: 2, seconds: 25, eachSide: true, when: mayCrampIn('quad', 'hip-or-groin') },
]

const beforeBed: readonly Effort[] = [
  { exercise: 'calf-stretch', sets: 3, seconds: 10, eachSide: true, when: mayCrampIn('calf') },
  { exercise: 'foot-stretch', sets: 3, seconds: 10, eachSide: true, when: mayCrampIn('foot') },
  { exercise: 'shin-stretch', sets: 3, seconds: 10, eachSide: true, when: mayCrampIn('shin') },
  { exercise: 'hamstring-stretch', sets: 3, seconds: 10, eachSide: true, when: mayCrampIn('hamstring') },
  { exercise: 'thigh-stretch', sets: 3, seconds: 10, eachSide: true, when: mayCrampIn('quad') },
  { exercise: 'hip-stretch', sets: 3, seconds: 10, eachSide: true, when: mayCrampIn('hip-or-groin') },
]

const inCramp = { kind: 'when-it-cramps' } as const
const withRuns = (say: string, efforts: readonly Effort[] = []) => ({ kind: 'with-runs', say, efforts }) as const
const once = (say: string) => ({ kind: 'once', say }) as const

/** How each measure becomes something with a day. */
export const actions = {
  'stop-and-ease': inCramp,
  'relief-stretch': inCramp,
  'lie-on-back-leg-up': inCramp,
  'massage-during-cramp': inCramp,
  'pickle-juice-mustard-trp': inCramp,
  'breathing-for-stitch': inCramp,
  'oral-rehydration-solution': withRuns('After a long, sweaty run: sip a rehydration drink when you are thirsty.'),
  'hydration-before': withRuns('Begin without thirst. There is no need to drink ahead.'),
  'drink-to-thirst': withRuns('Sip when you are thirsty, not by the clock.'),
  'sweat-rate-test': {
    ...once('On your next run of about an hour: weigh yourself before and after, once.'),
    on: 'run-day',
  },
  'sodium-during-long-runs': withRuns('Long and sweaty: choose a drink with some salt in it, to thirst.'),
  'electrolyte-foods': {
    kind: 'daily',
    at: 'midday',
    minutes: 5,
    say: 'One ordinary food that is rich in minerals, with a meal.',
  },
  'carbohydrate-fuelling': withRuns('Over an hour: eat something sweet early, and go on.'),
  'pacing-plan': {
    ...withRuns('Run the first quarter of each run slower than you want to, on purpose.'),
    race: 'Start slower than you want to. No first half faster than you trained.',
  },
  'long-run-progression': { kind: 'long-run' },
  'calf-strengthening': calfWeeks,
  'hip-hamstring-strengthening': hipWeeks,
  'plyometric-progression': hopWeeks,
  'foot-core-strengthening': footWeeks,
  'dynamic-warm-up': withRuns('Before you run: 5 easy minutes, then these moves.', warmUp),
  'post-run-static-stretch': withRuns('After the run, while you are warm.', afterRun),
  'compression-after-run': withRuns('After a hard run: compression socks for some hours, if you like them.'),
  'sports-massage': once('Book a massage for a day after an easy run.'),
  'magnesium-supplement': once('Read what your plan says about your magnesium.'),
  'magnesium-slushie': once('Read what your plan says about magnesium drinks.'),
  'shoe-check': {
    ...once('Look at your running shoes: tread, creases, leaning heels. Note how far each pair has gone.'),
    // What to wear is for every run, and in the words of the card.
    onRuns: lines['shoe-check'].nextRun,
  },
  'foot-strike-review': {
    ...once('Have someone film you running, from the side, on the flat and uphill.'),
    on: 'run-day',
  },
  'heat-acclimatisation': {
    kind: 'block',
    weeks: 2,
    perWeek: 5,
    grownUp: [
      '30 easy minutes somewhere warm, with someone, in place of an easy run.',
      'Up to an easy hour somewhere warm, with someone, in place of an easy run.',
    ],
    gently: {
      when: takes('antidepressant', 'steroid-tablet'),
      say: [
        '10 easy minutes somewhere warm, with someone, in place of an easy run.',
        'A little longer than last time, somewhere warm, with someone, in place of an easy run.',
      ],
    },
    young: [
      '15 to 20 easy minutes at the cooler end of a warm day, with a coach or parent, in place of an easy run.',
      'A few minutes more than last time, somewhere warm, with a coach or parent, in place of an easy run.',
    ],
  },
  'bedtime-calf-stretch': {
    kind: 'daily',
    at: 'bedtime',
    minutes: 3,
    say: 'Stretch before bed',
    efforts: beforeBed,
  },
  'sleep-position-bedclothes': {
    kind: 'daily',
    at: 'bedtime',
    minutes: 1,
    say: 'Loosen the covers at the foot of the bed.',
  },
  'alcohol-cutback': { kind: 'daily', at: 'evening', minutes: 1, say: 'An evening without alcohol.' },
  'cramp-diary': withRuns('After each run or night: log it, with a cramp or without.'),
  'medicine-review': once(
    'Call your pharmacist or doctor about your medicines. Stop none on your own, unless your plan says so.',
  ),
  'no-quinine': once('Talk to your doctor about your quinine.'),
  'vitamin-k2': once('Read what your plan says about vitamin K2.'),
  'medical-check': once(
    'Have it looked at: your plan says by whom, how soon, and what to ask. Closed? If it can wait, on the next working day.',
  ),
  'recovery-spacing': {
    ...withRuns('Easy runs: a day off after each. Hard ones: two days between.'),
    asks: ['run-fast'],
    otherwise: 'Easy runs: a day off after each.',
  },
} as const satisfies Actions
