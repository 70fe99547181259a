import { every, is, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { legCrampScope } from '../patterns/asked/leg-cramp-scope'
import { has, over65, pregnant, takes, takesWhatMagnesiumBinds, under18 } from '../patterns/runnerAndRun/runner-groups'

export const magnesiumSupplement = {
  name: 'Magnesium tablets: a fair trial at most',
  short: 'Stop for two weeks, take it again for four, and see whether anything changes.',
  phase: 'daily',
  inBrief: 'Unless a doctor told you to take it: two weeks off, then four on. Not clearly better: stop.',
  targets: { 'low-magnesium': 1 },
  origin: 'coach',
  // Never suggested to someone who does not use magnesium already.
  fits: every(is('supplements', 'magnesium'), legCrampScope),
  always: 'You told us that you take magnesium, so here is how to find out whether it does anything.',
  asks: ['take-magnesium'],
  dose: 'If you still want to try: two weeks without, then 100-250 mg of elemental magnesium a day for 4 weeks, and then none unless there is a clear change. The usual upper limit for supplements is 250 mg in Europe and 350 mg in the US. Never go above your local limit without advice.',
  steps: [
    'Look for the elemental magnesium on the label.',
    'Take it well away from other medicines.',
    'You take it already, so first leave it off for two weeks. If a doctor told you to take it, ask before you do.',
    {
      asks: ['count'],
      do: 'Note every cramp in those two weeks, and go on noting in the four weeks after you start again.',
    },
    'No clear change, or loose stools: leave it off for good.',
  ],
  takes: '4 weeks',
  grade: 'D',
  evidence:
    'The best trials show no useful effect on cramps at rest. Cramps in exercise were not studied. People on dummy pills improve a lot too, so a diary can mislead you. One later trial found a small gain (3.4 against 2.6 fewer cramps). The European limit is general knowledge.',
  cautions: [
    { say: 'Kidney condition: not without a doctor.', for: has('kidney', 'dialysis') },
    { say: 'Diarrhoea is the first sign of too much.', grave: true },
    {
      say: 'Keep it several hours from antibiotics, thyroid tablets and osteoporosis tablets. Ask a pharmacist.',
      for: takesWhatMagnesiumBinds,
    },
    { say: 'Pregnant: not without your midwife or doctor.', for: pregnant },
    {
      say: 'Heart block, myasthenia gravis, digoxin or a potassium-sparing water tablet: not without a doctor.',
      for: some(
        has('heart-block-or-myasthenia'),
        takes('tetracycline', 'digoxin', 'bone-medicine', 'potassium-sparing'),
      ),
    },
    { say: 'Under 18, or over 65 on several medicines: only on advice.', for: some(under18, over65) },
    { say: 'Never together with the magnesium slushie or another magnesium product.', grave: true },
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
