import { some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { has, keepsPotassium, sparesSalt, takes } from '../patterns/runnerAndRun/runner-groups'

export const electrolyteFoods = {
  name: 'Minerals from ordinary food',
  short: 'Eat a varied diet, with fruit or vegetables at most meals.',
  phase: 'daily',
  targets: { 'low-magnesium': 2, 'sodium-loss': 2 },
  origin: 'coach',
  asks: ['take-potassium'],
  dose: [
    'Every day: vegetables, fruit, beans, nuts, dairy or the like, wholegrains.',
    { asks: ['take-salt'], do: 'Salt to taste, and a salty meal after heavy sweating.' },
  ],
  steps: [
    'Have fruit or vegetables with most meals. The coach names bananas, potatoes, raisins and spinach.',
    { asks: ['take-salt'], do: 'After a hot session eat a salty meal or soup.' },
    'Do not count on a banana to stop a cramp.',
  ],
  takes: 'Weeks',
  grade: 'C',
  evidence:
    'Good everyday eating, but not shown to stop cramps. Two servings of banana moved blood potassium only from 4.4 to 4.6 mmol/L, and only after an hour.',
  cautions: [
    {
      say: 'On warfarin, eat about the same amount of green vegetables from week to week.',
      for: takes('blood-thinner'),
    },
    {
      say: 'Kidney condition: keep to your own diet. No salt substitutes (they are potassium) with a kidney condition, or on ACE or ARB tablets, potassium-sparing tablets or lithium.',
      grave: true,
      for: some(has('kidney', 'dialysis'), keepsPotassium),
    },
    {
      say: 'Stoma or a narrowed bowel: your team’s diet comes first. Nuts, dried fruit, skins and coarse fibre can block it.',
      grave: true,
      for: has('ileostomy', 'bowel'),
    },
    { say: 'High blood pressure or heart failure: no extra salt unless your doctor agrees.', for: sparesSalt },
  ],
  cites: ['brooks-runtothefinish-cramps', 'miller-2012-banana'],
} as const satisfies Measure
