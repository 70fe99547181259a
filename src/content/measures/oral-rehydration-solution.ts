import { every, is, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { trulyHot } from '../patterns/runnerAndRun/hot-and-long'
import { nightAfterNight } from '../patterns/runnerAndRun/night-after-night'
import { has, keepsPotassium, sparesSalt } from '../patterns/runnerAndRun/runner-groups'
import { drinksPastThirst } from '../patterns/saltsAndWater/drinks-past-thirst'

export const oralRehydrationSolution = {
  name: 'Rehydration drink after a hot, sweaty cramp',
  short: 'Sip a rehydration drink to thirst, with a salty meal.',
  phase: 'after-run',
  targets: { 'sodium-loss': 2, 'heat-and-sweat': 2, dehydration: 1 },
  origin: 'studies',
  fits: every(some(trulyHot, is('drinking', 'salt-marks')), unsaid(nightAfterNight)),
  asks: ['run', 'drink-more', 'drink-salty', 'take-potassium', 'take-sugar'],
  dose: 'Up to {ml:500} in the first 1-2 hours, sipped to thirst: rehydration powder mixed exactly as the packet says, or a sports drink with 400-1100 mg of sodium per litre. Eat a salty meal with it.',
  steps: [
    'Stop and cool down in the shade.',
    'Sip the rehydration drink instead of plain water, to thirst.',
    'Eat a normal meal with some salt.',
    'Bloated, or fingers puffy: stop drinking. Worse, sick or confused: get help at once.',
  ],
  takes: '30-60 min in the laboratory',
  grade: 'B',
  evidence:
    'After sweating, plain water made a calf easier to cramp and a rehydration drink made it harder, in small laboratory studies. US sports medicine advice for a cramp in the heat is to stop and take a drink with sodium. Nobody has shown that it prevents the next race cramp.',
  cautions: [
    { say: 'Never drink beyond thirst or by a fixed timetable: low blood sodium can kill.', grave: true },
    {
      say: 'Not with high blood pressure, heart failure, a kidney or liver condition, swollen ankles or a low-salt diet unless your doctor agrees.',
      for: sparesSalt,
    },
    {
      say: 'Not if you tend to drink past thirst, finish bloated or get puffy fingers: more fluid is the danger, and salt does not make it safe.',
      grave: true,
      for: drinksPastThirst,
    },
    {
      say: 'Most of these drinks hold potassium. Ask first if you take an ACE or ARB blood pressure tablet, a potassium-sparing water tablet or lithium.',
      for: keepsPotassium,
    },
    { say: 'With a stoma: rehydration powder, not a sports drink.', for: has('ileostomy') },
    { say: 'It holds sugar: with diabetes, count it in.', for: has('diabetes') },
    { say: 'Dark brown urine, repeated vomiting or confusion is an emergency, not thirst.', grave: true },
  ],
  cites: ['lau-2019-ors', 'lau-2021-ors-during', 'nata-2015-heat', 'dge-2020-fluid'],
} as const satisfies Measure
