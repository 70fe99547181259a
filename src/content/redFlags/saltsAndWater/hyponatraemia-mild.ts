import type { RedFlag } from '../../../domain/flags/redFlag'
import { firstAid } from '../../firstAid'
import { lone } from '../../signs/lone'

export const hyponatraemiaMild = {
  name: 'Drank a lot and feeling off',
  level: 'same-day',
  triggers: [lone('fluids-now', 'drank-queasy')],
  actions: [
    'Stop drinking until you are passing plenty of urine. Lithium, or thirsty for days: drink only to thirst.',
    `${firstAid.sugarFirst} High, or on a tablet ending in -gliflozin: ketones too, and call your diabetes team now.`,
    'Eat something salty if you can, unless you were told to spare salt, have a heart, kidney or liver condition, or take lithium. No running.',
    'A stoma: no plain water, and ask your stoma nurse or doctor today what to drink.',
    'Get medical advice today, and have someone with you for the next few hours.',
    'Lithium: call before your next dose. Desmopressin: an emergency department now, no further dose, whatever you pass.',
    'A worse headache, being sick, unsteady, drowsy, confused or short of breath: call your emergency number.',
    'Take no anti-inflammatory painkillers, such as ibuprofen, meanwhile.',
  ],
  why: 'Slightly low blood sodium can get worse over hours. A little puffiness in the fingers while you feel well is common in runners and is not this.',
  forbids: ['run', 'exercise-leg', 'drink-freely', 'take-painkiller'],
  cites: ['eah-practical-guide-2018', 'wms-2019-eah'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
