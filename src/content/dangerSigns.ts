import { briefly, inFull, type Sign } from '../domain/flags/sign'
import type { SourceId } from '../domain/sourceIds'
import { firstAid, whoeverIsDown } from './firstAid'
import { howSoon } from './howSoon'
import { oneLegAtRisk } from './patterns/muscle/leg-aftercare'
import { signsOfNow } from './signs/now'
import { signsOverTime } from './signs/overTime'

const { 'unwell-now': unwell, 'chest-now': chest, 'fluids-now': fluids, 'leg-now': leg } = signsOfNow

/**
 * The gate before any stretch: a few lines to read in seconds. Each line stands for the signs it is made of, in their own short
 * words, and every sign that holds now is in one of them.
 */
export const gate: readonly (readonly [Sign, ...Sign[]])[] = [
  [unwell.collapse, unwell.confused],
  [chest['chest-pain'], chest['sharp-chest'], chest['coughing-blood'], chest['racing-heart'], chest.breathless],
  [
    unwell['keeps-falling'],
    unwell['unwell-with-cramps'],
    unwell['hot-and-no-better'],
    unwell['cold-and-shivering'],
    unwell['shaking-with-fever'],
    unwell['stiff-jaw'],
  ],
  [fluids['dark-urine'], fluids['hardly-any-urine'], fluids['drank-queasy'], fluids['drank-very-unwell']],
  [leg.pop, leg['big-bruise']],
  [leg['leg-swollen'], leg['leg-cold']],
  [leg['leg-tense']],
  [leg.locked, leg['saddle-numb']],
]

/** Ask these first: a stretch or a rub is wrong with any of them. */
export const stopSigns: readonly string[] = gate.map(briefly)

const all: readonly Sign[] = Object.values(signsOfNow).flatMap((ofOne) => Object.values<Sign>(ofOne))
const ofUrgency = (urgency: Sign['urgency']): readonly string[] =>
  all.filter((sign) => sign.urgency === urgency).map(({ listed, says }) => listed ?? says)

const pregnancySigns = Object.entries(signsOverTime['pregnancy-signs']).flatMap(([sign, { says }]) =>
  sign === 'vomiting' ? [] : says,
)

/** Signs that the list of now does not hold, because the quiz finds them by several answers. Being sick again and again is above. */
const alsoToday: readonly string[] = [
  oneLegAtRisk,
  'Hip or groin: a deep pain that makes you limp, or hurts when you stand or hop on that leg. A testicle that hurts, or a lump in the groin: go now.',
  'A limp under 18. Ill lately, or it hurts at rest: go now.',
  `Pregnant, or a birth not long ago, and one of these: ${pregnancySigns.join('; ').toLowerCase()}. Call your maternity unit at once.`,
]

/** For a runner, or a friend beside one, who said yes or not sure. */
export const helpNow = {
  heading: 'Danger signs: call now',
  first: 'Do not stretch or rub it. Stop, and sit or lie down off the road. Do not stay alone.',
  /** Also comes here whoever only wants to know when to call. */
  worried:
    'None of the signs below, but very unwell or getting worse? Call your emergency number. Worried? Ring an urgent medical line or your doctor, also at night or on a weekend.',
  call: {
    heading: 'Call an ambulance now for',
    signs: ofUrgency('emergency'),
    orGo: 'Only the urine, a leg that hurts as above, or numb between the legs, and otherwise well? Be driven to an emergency department. Do not drive yourself. A limb that is cold, or suddenly weak or numb, an arm that hurts as above, or nobody to drive you: the ambulance.',
  },
  meanwhile: {
    heading: 'Until help comes',
    steps: [
      ...whoeverIsDown,
      firstAid.noMoreWater,
      'Sickle cell trait, known or possible? Say so when you call.',
      'Brown urine, or a leg that may be torn or bleeding? No painkillers such as ibuprofen.',
      'Loosen anything tight. Do not rub, squeeze, warm or raise a leg that hurts.',
    ],
  },
  today: { heading: 'Be seen today for', signs: ofUrgency('same-day'), also: alsoToday },
  unsure: 'Not sure? Go through the signs one by one. If you feel very unwell, call instead.',
  cites: [
    'miller-2022-eamc-review',
    'nata-2015-heat',
    'erc-2021-first-aid',
    'nhs-hypothermia',
    'acc-cardiosmart-sca',
    'eichner-2007-sickle',
    'cdc-niosh-rhabdo',
    'nice-ng158-clots',
    'bmj-bp-dvt',
    'action-pre-eclampsia',
    'achilles-physio-pages',
    'nidirect-leg-cramps',
  ],
} as const satisfies { readonly cites: readonly SourceId[]; readonly [part: string]: unknown }

/** A sign with how soon, both as they are told everywhere. */
export const withUrgency = (sign: Sign & { readonly urgency: NonNullable<Sign['urgency']> }): string =>
  `${inFull(sign)} ${howSoon[sign.urgency]}`
