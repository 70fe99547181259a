import { withUrgency } from '../dangerSigns'
import { oneLegSore, rub, stillLocked } from '../patterns/muscle/leg-aftercare'
import type { Aftercare } from '../reliefCard'
import { signsOfNow } from '../signs/now'

const { 'fluids-now': fluids, 'leg-now': leg } = signsOfNow

export const night = {
  rub,
  nextHeading: 'It let go? Back to sleep',
  next: [
    'Take a few steps about the room. Put a small light on, so that you do not fall.',
    'Back in bed: it can come again tonight. Stretch that leg once more before you lie down.',
    'Loosen the covers at the foot of the bed, so that nothing pushes your toes down.',
    'Keep the towel within reach.',
  ],
  helpHeading: 'Get help if',
  help: [
    withUrgency(leg.locked),
    withUrgency(leg['leg-tense']),
    withUrgency(leg['leg-swollen']),
    oneLegSore,
    withUrgency(leg['leg-cold']),
    withUrgency(fluids['dark-urine']),
    'Cramps on two or more nights in most weeks, or tingling and numbness that stay: see a doctor in the next week or two.',
  ],
  tooLong: stillLocked,
  measures: ['relief-stretch', 'massage-during-cramp', 'sleep-position-bedclothes', 'bedtime-calf-stretch'],
  cites: [
    'miller-2022-eamc-review',
    'khan-burne-2007',
    'nidirect-leg-cramps',
    'nhs-leg-cramps-copy',
    'bmj-bp-cramps',
    'bmj-bp-dvt',
  ],
} as const satisfies Aftercare
