import { is, isAny, some } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { pharmacistFirst } from '../patterns/medicines/pharmacist-first'
import { has, takes } from '../patterns/runnerAndRun/runner-groups'

export const medicineReview = {
  name: 'Go through your medicines with a pharmacist',
  short: 'Bring the whole list and ask whether anything could be swapped.',
  phase: 'medical',
  targets: { medicines: 3, 'low-magnesium': 2 },
  origin: 'studies',
  fits: some(
    isAny(
      'medicines',
      'laba-inhaler',
      'diuretic',
      'potassium-sparing',
      'ace-or-arb',
      'beta-blocker',
      'statin',
      'painkillers-on-runs',
      'regular-painkiller',
      'antidepressant',
      'desmopressin',
      'lithium',
      'quinolone',
      'stimulant-or-drying',
      'acid-reducer',
      'iron-drip',
      'teriparatide',
      'raloxifene',
      'steroid-tablet',
      'digoxin',
      'quinine',
    ),
    isAny('medicine-signs', 'new-or-raised', 'weak-on-statin', 'tendon-pain'),
    pharmacistFirst,
  ),
  always: {
    when: pharmacistFirst,
    say: 'A pharmacist should hear what you take before you run long or hard in heat: it can have a part in cramps, or not go with what else you told us.',
  },
  asks: [],
  dose: 'One appointment with a pharmacist or doctor. Bring every tablet, inhaler and supplement, and the date each was started.',
  steps: [
    'List your medicines, their doses and when each began.',
    'Note when the cramps began.',
    'Ask whether any could be swapped or its dose changed.',
    'Ask about blood tests: kidneys, salts, magnesium, calcium, thyroid, sugar and CK.',
  ],
  takes: 'Weeks to months',
  grade: 'B',
  evidence:
    'Long-acting inhalers and water tablets have the clearest link with cramp; statins add little. The list of blood tests is usual practice, not from a guideline that was seen.',
  cautions: [
    { say: 'Never stop or change a prescribed medicine by yourself.', grave: true },
    {
      say: 'One exception: a tendon, muscle or joint sore, or newly tingling, burning, numb or weak, on an antibiotic ending in -floxacin. Take no more of it, and call the prescriber today.',
      grave: true,
      for: some(takes('quinolone', 'unknown-name'), is('medicine-signs', 'tendon-pain')),
    },
    {
      say: 'Do not stop an asthma inhaler: asthma is more dangerous than cramp.',
      for: some(takes('laba-inhaler'), has('lung', 'wheeze-on-runs')),
    },
  ],
  cites: ['garrison-2012-drugs', 'ctt-2022-statins', 'bakker-2017-statin-runners', 'allen-kirby-2012-aafp'],
} as const satisfies Measure
