import { every, is } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { legCrampScope } from '../patterns/leg-cramp-scope'

export const magnesiumSupplement = {
  name: 'Magnesium tablets: a fair trial at most',
  short: 'If you want to try it, take it for 4 weeks, keep a diary, and stop if nothing changes.',
  phase: 'daily',
  targets: { 'low-magnesium': 1 },
  origin: 'coach',
  // Never suggested to someone who does not use magnesium already.
  fits: every(is('supplements', 'magnesium'), legCrampScope),
  always: 'You told us that you take magnesium, so here is how to find out whether it does anything.',
  dose: 'If you still want to try: 100-250 mg of elemental magnesium a day for 4 weeks, then stop unless your diary shows a clear change. The usual upper limit for supplements is 250 mg in Europe and 350 mg in the US. Never go above your local limit without advice.',
  steps: [
    'Look for the elemental magnesium on the label.',
    'Take it well away from other medicines.',
    'Keep a cramp diary for 2 weeks before and 4 weeks during.',
    'Stop if your stools turn loose or nothing changes.',
  ],
  takes: '4 weeks',
  grade: 'D',
  evidence:
    'The best trials show no useful effect on cramps at rest. Cramps in exercise were not studied. People on dummy pills improve a lot too, so a diary can mislead you. One later trial found a small gain (3.4 against 2.6 fewer cramps). The European limit is general knowledge.',
  cautions: [
    'Kidney condition: not without a doctor.',
    'Diarrhoea is the first sign of too much.',
    'Keep it several hours from antibiotics, thyroid tablets and osteoporosis tablets. Ask a pharmacist.',
    'Pregnant: not without your midwife or doctor.',
    'Heart block, myasthenia gravis, digoxin or a potassium-sparing water tablet: not without a doctor.',
    'Under 18, or over 65 on several medicines: only on advice.',
    'Never together with the magnesium slushie or another magnesium product.',
  ],
  cites: [
    'garrison-2020-cochrane-mg',
    'roguin-maor-2017-mgo',
    'barna-2021-momh',
    'mg-upper-limit-fnb',
    'luo-2020-cochrane-pregnancy',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Measure
