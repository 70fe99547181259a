import { every, is, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import {
  has,
  keepsPotassium,
  pregnant,
  sparesSalt,
  takesWhatMagnesiumBinds,
  under18,
} from '../patterns/runnerAndRun/runner-groups'
import { drinksPastThirst } from '../patterns/saltsAndWater/drinks-past-thirst'

export const magnesiumSlushie = {
  name: 'The coach’s magnesium slushie',
  short: 'A cold drink to enjoy after a sweaty run, no more than that.',
  phase: 'after-run',
  targets: { 'low-magnesium': 1 },
  origin: 'coach',
  // Only for someone who likes magnesium anyway, and never beside the tablets.
  fits: every(is('tried', 'magnesium-helped'), unsaid(is('supplements', 'magnesium')), legCrampScope),
  always: 'You told us that magnesium seemed to help you.',
  asks: ['run', 'drink-more', 'drink-salty', 'take-potassium', 'take-magnesium'],
  dose: 'For one: half a cup of water ({ml:120}), 2 cups of ice and 1 scoop of electrolyte powder with magnesium. Without melatonin or anything for sleep. At most once a day.',
  steps: [
    'Read the magnesium and sodium per scoop. Stay under your local limit for all supplements together (250 mg a day in Europe, 350 mg in the US), and take no magnesium tablets beside it.',
    'Blend for a few seconds and drink slowly.',
    'Enjoy it as a cold drink, not as a remedy.',
  ],
  takes: 'No effect on cramps is shown',
  grade: 'D',
  evidence:
    'It is here because the coach likes it. Nothing supports it beyond what is known of magnesium, which is little. A cold drink after a hot run is pleasant.',
  cautions: [
    {
      say: 'Kidney condition, heart block or myasthenia gravis: not without a doctor.',
      for: has('kidney', 'dialysis', 'heart-block-or-myasthenia'),
    },
    { say: 'Loose stools mean too much magnesium.', grave: true },
    { say: 'It counts towards your daily limit.' },
    {
      say: 'Some powders hold sodium and potassium: not with high blood pressure, heart failure, a low-salt diet, ACE or ARB tablets or potassium-sparing tablets unless your doctor agrees.',
      for: some(sparesSalt, keepsPotassium),
    },
    { say: 'Pregnant: not without your midwife or doctor.', for: pregnant },
    { say: 'Under 18: not without advice.', for: under18 },
    {
      say: 'Not if you tend to drink past thirst, finish bloated or get puffy fingers: more fluid is the danger, and salt does not make it safe.',
      grave: true,
      for: drinksPastThirst,
    },
    {
      say: 'Keep it several hours from antibiotics, thyroid tablets and osteoporosis tablets.',
      for: takesWhatMagnesiumBinds,
    },
  ],
  cites: ['brooks-runtothefinish-cramps', 'garrison-2020-cochrane-mg', 'mg-upper-limit-fnb'],
} as const satisfies Measure
