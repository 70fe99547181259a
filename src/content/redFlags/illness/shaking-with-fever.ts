import type { RedFlag } from '../../../domain/flags/redFlag'
import { firstAid } from '../../firstAid'
import { lone } from '../../signs/lone'

export const shakingWithFever = {
  name: 'Shaking with fever',
  level: 'same-day',
  triggers: [lone('unwell-now', 'shaking-with-fever')],
  actions: [
    'Be seen today: call an urgent medical line or a doctor now. Do not stay alone.',
    'Confused or hard to wake, a stiff neck, a rash, blue or pale lips, cold hands and feet, fast breathing, very bad pain in a leg, or stiff or jerking muscles after a new medicine: call your emergency number.',
    'Steroid tablets, sickle cell, no spleen or weak defences: say so when you call. Never leave the steroids out.',
    `${firstAid.sugarFirst} High, or on a tablet ending in -gliflozin: ketones too, and call your diabetes team now.`,
    'No running and no heat until you are well again.',
  ],
  why: 'Shaking with fever can mean that germs are in the blood. Then the muscles hurt, too, and hands and feet can be cold hours before a rash is seen.',
  forbids: ['run', 'exercise-leg', 'run-in-heat', 'rub-leg'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
