import { is } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'

export const noQuinine = {
  name: 'No quinine and no tonic water for cramps',
  short: 'Quinine can do grave harm. Speak to whoever prescribed it.',
  phase: 'medical',
  targets: { 'night-shortened-position': 3, medicines: 3, 'cramp-history-susceptibility': 2 },
  origin: 'studies',
  fits: is('medicines', 'quinine'),
  always: 'You told us that you take quinine.',
  dose: 'None at all.',
  steps: [
    'If you have been given quinine, speak to your prescriber before the next dose.',
    'Bruises, nose bleeds, dark urine or a rash: report them at once.',
    'Tonic water holds a little quinine. Do not use it for cramps.',
  ],
  takes: 'Does not apply',
  grade: 'A',
  evidence:
    'It works modestly but can kill, through too few platelets, clotting and kidney failure. Regulators say not to use it for cramps. In a trial, advice to stop it did not make cramps clearly worse.',
  cautions: ['Not in pregnancy.', 'Never borrow someone else’s tablets.'],
  cites: ['fda-2010-quinine', 'katzberg-2010-aan', 'coppin-2005-stretch-quinine'],
} as const satisfies Measure
