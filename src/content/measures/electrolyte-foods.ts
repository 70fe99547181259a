import type { Measure } from '../../domain/plan/measure'

export const electrolyteFoods = {
  name: 'Salts and minerals from ordinary food',
  short: 'Eat a varied diet, with a salty meal after heavy sweating.',
  phase: 'daily',
  targets: { 'low-magnesium': 2, 'sodium-loss': 1 },
  origin: 'coach',
  dose: 'Every day: vegetables, fruit, beans, nuts, dairy or the like, wholegrains, and salt to taste. A salty meal after heavy sweating.',
  steps: [
    'Have fruit or vegetables with most meals. The coach names bananas, potatoes, raisins and spinach.',
    'After a hot session eat a salty meal or soup, unless you have a low-salt diet, high blood pressure, or a heart or kidney condition.',
    'Do not count on a banana to stop a cramp.',
  ],
  takes: 'Weeks',
  grade: 'C',
  evidence:
    'Good everyday eating, but not shown to stop cramps. Two servings of banana moved blood potassium only from 4.4 to 4.6 mmol/L, and only after an hour.',
  cautions: [
    'Kidney condition: keep to your own diet. Never use salt substitutes (they are potassium) with a kidney condition, ACE or ARB tablets or potassium-sparing tablets unless your doctor agrees.',
    'High blood pressure or heart failure: take care with extra salt.',
  ],
  cites: ['brooks-runtothefinish-cramps', 'miller-2012-banana'],
} as const satisfies Measure
