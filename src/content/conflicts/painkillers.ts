import type { Conflicts } from '../../domain/plan/measure'
import {
  painkillersAndAirways,
  painkillersAroundABirth,
  painkillersWithRisk,
} from '../patterns/medicines/painkillers-to-ask-about'
import { takesPainkillers } from '../patterns/medicines/takes-painkillers'

/** What anti-inflammatory painkillers, on runs or most days, do not go with. Whoever takes them hears of it in every plan. */
export const painkillers = {
  'painkillers-on-runs': {
    when: takesPainkillers,
    forbids: ['take-painkiller'],
    danger: 'harm',
    say: 'Take no anti-inflammatory painkiller, such as ibuprofen, before or during a long or hot run, or while you are dry. If pain needs one, it is not a day to run. If a doctor gave you one for every day, ask before long or hot runs.',
    why: 'On a long run the kidneys get less blood, and these painkillers take away more. In a trial at 80 km, more runners on ibuprofen than on dummy pills had signs of kidney strain. They also make low blood sodium likelier.',
    cites: ['lipman-2017-ibuprofen', 'hew-butler-2015-eah'],
  },
  'painkillers-and-airways': {
    when: painkillersAndAirways,
    forbids: ['take-painkiller'],
    danger: 'life',
    say: 'You take ibuprofen or the like, and have a lung condition, an inhaler, a wheeze or a tight chest: ask a pharmacist before the next one, and take none before or during a long or hot run. Ever wheezed on one, or on aspirin? Take none at all. Short of breath after one: call your emergency number.',
    why: 'In some people with asthma these painkillers close the airways, within minutes to hours. Most are spared, and only asking and looking back can tell. On long or hot runs they strain the kidneys as well.',
    cites: ['nhs-ibuprofen-who', 'lipman-2017-ibuprofen'],
  },
  'painkillers-with-risk': {
    when: painkillersWithRisk,
    forbids: ['take-painkiller'],
    danger: 'life',
    say: 'Anti-inflammatory painkillers do not go with what you told us, or may not. None until a pharmacist or doctor agrees, none before or during a long or hot run even then, and none if you ever wheezed on one. Prescribed? Call today.',
    why: 'They strain the kidneys, hold back salt and water, push lithium up, can inflame the bowel, and make bleeding likelier where blood clots slowly or beside a blood thinner, aspirin, steroid tablets or an antidepressant.',
    cites: ['dreischulte-2015-nsaid-kidney', 'nhs-ibuprofen-who', 'sharecare-nsaid-interactions'],
  },
  'painkillers-in-pregnancy': {
    when: painkillersAroundABirth,
    forbids: ['take-painkiller'],
    danger: 'life',
    say: 'Pregnant, or after a birth: no anti-inflammatory painkiller without asking your midwife or doctor, none before or during a long or hot run even then, and none at all from 20 weeks of pregnancy, or if you ever wheezed on one. Low-dose aspirin that was prescribed goes on.',
    why: 'From about 20 weeks they can harm the baby’s kidneys and heart, and the water around it.',
    cites: ['fda-2020-nsaid-pregnancy'],
  },
} as const satisfies Partial<Conflicts>
