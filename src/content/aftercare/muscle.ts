import { withUrgency } from '../dangerSigns'
import { oneLegSore, rub, sickleHardEffort, stillLocked } from '../patterns/muscle/leg-aftercare'
import { notWithSalt } from '../patterns/saltsAndWater/not-with-salt'
import type { Aftercare, Lines } from '../reliefCard'
import { signsOfNow } from '../signs/now'

const { 'unwell-now': unwell, 'fluids-now': fluids, 'leg-now': leg } = signsOfNow

const afterwards: Lines = [
  sickleHardEffort,
  'Shake the leg out. Walk for two to five minutes; at night, a few steps about the room.',
  'Back in bed: it can come again tonight. Stretch that leg once more before you lie down, and keep the covers loose over your toes.',
  'On a run: jog only when walking no longer catches, and go easier than before. If your plan says stop for today, stop.',
  'It locks again on a run? The run is over for today. Walk the short way home or be fetched.',
  'Drink only if you are thirsty.',
  `Pickle juice or mustard with you? One mouthful may help a little; studies disagree. Not with ${notWithSalt}, reflux, an ulcer or asthma.`,
]

const getHelpIf: Lines = [
  withUrgency(leg.locked),
  withUrgency(leg['leg-tense']),
  withUrgency(leg['leg-swollen']),
  oneLegSore,
  withUrgency(leg['leg-cold']),
  withUrgency(leg.pop),
  withUrgency(leg['big-bruise']),
  withUrgency(fluids['dark-urine']),
  withUrgency(unwell.confused),
  withUrgency(unwell['unwell-with-cramps']),
  'A limp under 18, or from hip or groin: be seen today. From the front of the thigh or the buttock, or one sore spot on a bone: no running, and see a doctor within days. Another limp: no running, and see a physio.',
]

export const muscle = {
  rub,
  nextHeading: 'It let go? Walk a little',
  next: afterwards,
  helpHeading: 'Stop and get help if',
  help: getHelpIf,
  tooLong: stillLocked,
  measures: [
    'relief-stretch',
    'stop-and-ease',
    'lie-on-back-leg-up',
    'massage-during-cramp',
    'pickle-juice-mustard-trp',
  ],
  cites: [
    'miller-2022-eamc-review',
    'khan-burne-2007',
    'brooks-runtothefinish-cramps',
    'nidirect-leg-cramps',
    'miller-2010-pickle',
    'georgieva-2021-pickle',
    'eichner-2007-sickle',
  ],
} as const satisfies Aftercare
