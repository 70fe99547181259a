import { is } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { takes } from '../patterns/runnerAndRun/runner-groups'

export const noQuinine = {
  name: 'No quinine and no tonic water for cramps',
  short: 'Quinine can do grave harm. Speak to whoever prescribed it.',
  phase: 'medical',
  targets: { 'night-shortened-position': 3, medicines: 3, 'cramp-history-susceptibility': 2 },
  origin: 'studies',
  fits: is('medicines', 'quinine'),
  always: 'You told us that you take quinine.',
  asks: [],
  dose: 'None for cramps, unless a doctor who knows of the risk still wants you to try it.',
  steps: [
    'If you have been given quinine, speak to your prescriber in the next few days. With a heart or rhythm condition, or myasthenia: today, before the next dose.',
    'Bruises, nose bleeds, dark urine, a rash, a faint or a racing or uneven heartbeat: get help at once.',
    'Tonic water holds a little quinine. Do not use it for cramps.',
  ],
  takes: 'Does not apply',
  grade: 'A',
  evidence:
    'It works modestly but can kill, through too few platelets, clotting, kidney failure or an upset heart rhythm. The US regulator says not to use it for cramps; elsewhere, as in the UK, a doctor may still try it when all else has failed, and checks on it. In a trial, advice to stop it did not make cramps clearly worse.',
  cautions: [
    {
      say: 'With an antidepressant, an antibiotic ending in -floxacin, digoxin or a blood thinner: call a pharmacist today, before the next dose. Together they can upset the heartbeat, or the clotting.',
      grave: true,
      for: takes('antidepressant', 'quinolone', 'digoxin', 'blood-thinner'),
    },
    { say: 'Not in pregnancy.' },
    { say: 'Never borrow someone else’s tablets.', grave: true },
  ],
  cites: ['fda-2010-quinine', 'mhra-2017-quinine', 'katzberg-2010-aan', 'coppin-2005-stretch-quinine'],
} as const satisfies Measure
