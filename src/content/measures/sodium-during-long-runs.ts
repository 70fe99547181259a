import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { nightAfterNight } from '../patterns/runnerAndRun/night-after-night'
import { keepsPotassium, pregnant, sparesSalt, under18 } from '../patterns/runnerAndRun/runner-groups'
import { drinksPastThirst } from '../patterns/saltsAndWater/drinks-past-thirst'

export const sodiumDuringLongRuns = {
  name: 'Some sodium on long runs',
  short: 'A drink or food with sodium on long runs, with fluid to thirst.',
  phase: 'during-run',
  targets: { 'sodium-loss': 3 },
  origin: 'coach-and-studies',
  // Not for someone whose cramps know no run: nobody asked them about long ones.
  fits: every(some(isAny('load', '2-to-4h', 'over-4h'), is('drinking', 'salt-marks')), unsaid(nightAfterNight)),
  asks: ['run-long', 'drink-more', 'dose-salt', 'drink-salty', 'take-potassium', 'count'],
  dose: [
    {
      asks: ['run-in-heat'],
      do: 'Only over about 1.5-2 hours in heat, or if your sweat is salty:',
      otherwise: 'Only on long runs, over about 1.5-2 hours:',
    },
    '300-600 mg of sodium an hour in all, never above 600. Count drink (400-1100 mg per litre), gels and tablets together. Drink to thirst, and practise in training.',
  ],
  steps: [
    'Read the sodium per litre on the label.',
    {
      when: is('drinking', 'plain-water'),
      do: 'Swap part of your plain water for it: the same amount or less in all, to thirst.',
    },
    'Begin at the low end, 300 mg an hour.',
    'Take tablets only together with drinking to thirst.',
    { asks: ['weigh'], do: 'Use the sweat test to see whether you lose a lot.' },
  ],
  takes: 'During the run',
  grade: 'B',
  evidence:
    'Doses of 280-900 mg an hour were tried. In races they mostly changed neither blood sodium nor speed nor cramp. Laboratory and football studies hint that it matters for heavy, salty sweaters. The ceiling of 600 mg is a careful choice, not a tested dose against cramp.',
  cautions: [
    {
      say: 'Not with high blood pressure, heart failure, a kidney or liver condition, swollen ankles or a low-salt diet unless your doctor agrees.',
      for: sparesSalt,
    },
    { say: 'Too many tablets bring nausea and stomach trouble.', grave: true },
    { say: 'Extra salt does not make over-drinking safe.', grave: true },
    {
      say: 'Not if you tend to drink past thirst, finish bloated or get puffy fingers: more fluid is the danger.',
      grave: true,
      for: drinksPastThirst,
    },
    {
      say: 'Most of these drinks hold potassium. Ask first if you take an ACE or ARB blood pressure tablet, a potassium-sparing water tablet or lithium.',
      for: keepsPotassium,
    },
    {
      say: 'Under 18 or pregnant: food and ordinary sports drink only, no salt tablets without advice.',
      for: some(under18, pregnant),
    },
  ],
  cites: [
    'dge-2020-fluid',
    'coyle-2004-fluid-fuel',
    'mccubbin-costa-2018-sodium',
    'hew-butler-2006-ironman-sodium',
    'baker-2016-sweat-norms',
    'stofan-2005-football',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Measure
