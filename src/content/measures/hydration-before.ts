import { isAny } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { limitsFluid } from '../patterns/runnerAndRun/runner-groups'
import { drinksPastThirst } from '../patterns/saltsAndWater/drinks-past-thirst'

export const hydrationBefore = {
  name: 'Start your run well hydrated',
  short: 'Drink to thirst through the day, and a glass before the run only if you are thirsty.',
  phase: 'before-run',
  targets: { dehydration: 2, 'heat-and-sweat': 1 },
  origin: 'coach-and-studies',
  fits: isAny('drinking', 'hardly', 'dry-days'),
  asks: ['run', 'drink-water'],
  dose: 'Drink to thirst all day. If you are thirsty or your urine is dark yellow: {ml:350-500} for most people, less if you are small, about 4 hours before. The coach’s glass ({ml:240}) 30-45 min before, only if you are still thirsty.',
  steps: [
    'Look at your urine. Pale straw is fine; dark yellow means drink some.',
    'Brown, red or cola-coloured is not thirst: get emergency help.',
    'Have a drink with the meal before your run.',
    'Leave time to visit the toilet before you start.',
    'Do not force down extra just in case.',
  ],
  takes: 'The same day',
  grade: 'B',
  evidence:
    'Guidelines say: start well hydrated. The coach’s glass is harmless for most people who do not over-drink, but it is not shown to stop cramps. The amount for four hours before was seen only in someone else’s summary of the guideline.',
  cautions: [
    { say: 'Do not drink until you feel full.', grave: true },
    { say: 'Stop at thirst: forced drinking can bring on low blood sodium.', grave: true },
    {
      say: 'Heart failure, a kidney or liver condition, or any fluid limit: keep to your limit, not to this.',
      for: limitsFluid,
    },
    {
      say: 'Not if you tend to drink past thirst, finish bloated or get puffy fingers: more fluid is the danger, and salt does not make it safe.',
      grave: true,
      for: drinksPastThirst,
    },
  ],
  cites: ['acsm-2007-fluid', 'racinais-2015-heat', 'brooks-runtothefinish-cramps', 'wms-2019-eah'],
} as const satisfies Measure
