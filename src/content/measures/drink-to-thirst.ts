import { every, is, not } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { has, limitsFluid, over65, takes } from '../patterns/runnerAndRun/runner-groups'
import { drinksPastThirst } from '../patterns/saltsAndWater/drinks-past-thirst'

export const drinkToThirst = {
  name: 'Drink when thirsty, not by the clock',
  short: 'Small sips when you are thirsty, and no more than thirst asks for.',
  phase: 'during-run',
  targets: { dehydration: 3, overdrinking: 3, 'heat-and-sweat': 2, 'sodium-loss': 1 },
  origin: 'coach-and-studies',
  asks: ['run', 'drink-freely'],
  dose: [
    'Nothing is needed under 30-40 min. On longer runs, small sips when thirsty.',
    {
      asks: ['drink-water'],
      do: 'Most runners end up at {ml:300-800} an hour: that is what people do, not a target, and small or slow runners need less.',
    },
    { asks: ['weigh'], do: 'Never gain weight over a run.' },
  ],
  steps: [
    {
      asks: ['run-in-heat'],
      do: 'Carry a drink only for runs over about 40 min, or in heat.',
      otherwise: 'Carry a drink only for runs over about 40 min.',
    },
    'Sip when you are thirsty, not by a timer.',
    {
      when: has('ileostomy'),
      asks: ['drink-salty', 'take-sugar'],
      do: 'With a stoma: sip a rehydration drink, not plain water alone.',
    },
    {
      when: not(drinksPastThirst),
      asks: ['run-long', 'drink-salty', 'take-potassium', 'take-sugar'],
      do: 'Over 1.5 hours, a drink with some sodium and carbohydrate makes sense.',
    },
    {
      when: every(is('drinking', 'plain-water'), is('drinking', 'salt-marks'), not(drinksPastThirst)),
      asks: ['drink-salty', 'take-potassium'],
      do: 'If you sweat salt and drink plain water: swap part of the water for a drink with sodium. The same amount or less in all, never on top.',
    },
    'If your stomach sloshes or you feel swollen, stop drinking.',
  ],
  takes: 'The same run',
  grade: 'B',
  evidence:
    'Guidelines on drinking and on low blood sodium agree: thirst is right for most runners. It replaces the coach’s sip at every mile and water on every run, which can lead slower runners to drink too much. Most race studies find crampers no drier than others. The hourly range is common practice; sweat rates run from {ml:260} to over {ml:5000} an hour.',
  cautions: [
    { say: 'Heavier after a run than before it: you drank too much.', grave: true, asks: ['weigh'] },
    {
      say: 'Puffy fingers, or bloated and sloshing: stop drinking until you have passed urine. With headache or nausea get advice the same day. With vomiting, confusion or drowsiness call the emergency number.',
      grave: true,
    },
    {
      say: 'Desmopressin holds water in for hours, so urine is no all-clear. Sick, puffy or a headache after drinking: an emergency department now, and no further dose.',
      grave: true,
      for: takes('desmopressin'),
    },
    {
      say: 'Women, small and slow runners, and people on anti-inflammatory painkillers are more at risk.',
      grave: true,
    },
    {
      say: 'Heart failure, a kidney or liver condition, or a fluid limit: keep to your own limit, and no salty drinks unless your doctor agrees.',
      for: limitsFluid,
    },
    {
      say: 'Over 65, thirst can be dull. Carry a drink in heat, and drink at the first hint of thirst, never large amounts.',
      grave: true,
      for: over65,
    },
    {
      say: 'Water tablets, lithium, desmopressin and some antidepressants change how your body handles fluid. Ask your pharmacist.',
      for: takes('diuretic', 'potassium-sparing', 'lithium', 'desmopressin', 'antidepressant'),
    },
  ],
  cites: [
    'dge-2020-fluid',
    'wms-2019-eah',
    'eah-2015-press',
    'acsm-2007-fluid',
    'wms-eah-overdrinking-2009',
    'baker-2016-sweat-norms',
  ],
} as const satisfies Measure
