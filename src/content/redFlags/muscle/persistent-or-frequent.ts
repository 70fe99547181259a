import { every, is, unsaid } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { bothHipsForMonths } from '../../patterns/bonesAndTendons/hips-of-grown-ups'
import { childHurtsAtRest } from '../../patterns/childAndPregnancy/child-hurts-at-rest'
import { armMayHoldAClot } from '../../patterns/clotsAndArteries/arm-newly-aches'
import { clotRiskElsewhere, clotRiskTold } from '../../patterns/clotsAndArteries/clot-is-likelier'
import { oneLegAfterAClot, oneLegForWeeksAfterAClot } from '../../patterns/clotsAndArteries/one-leg-after-a-clot'
import {
  oneLegWrongRiskElsewhere,
  oneLegWrongRiskTold,
  oneLegWrongWeightyElsewhere,
} from '../../patterns/clotsAndArteries/one-leg-and-clot-risk'
import { oneLegForDays } from '../../patterns/clotsAndArteries/one-leg-for-days'
import { legHurtsUntimed } from '../../patterns/clotsAndArteries/one-leg-newly-aches'
import {
  clotsNotRuledOut,
  oneLegForHoursOffARun,
  oneLegNewlyAchesUnexplained,
  oneLegSoreForDays,
} from '../../patterns/clotsAndArteries/one-leg-to-be-seen'
import { stiffInArmsAndLegs } from '../../patterns/muscle/stiff-in-arms-and-legs'
import { armsAndLegsForMonths } from '../../patterns/nervesAndWeakness/arms-and-legs-for-months'
import { atRestForMonths } from '../../patterns/saltsAndWater/at-rest-for-months'
import { lone } from '../../signs/lone'

export const persistentOrFrequent = {
  name: 'Cramps that keep coming or do not settle',
  level: 'see-doctor',
  triggers: [
    {
      when: is('sleep', 'most-weeks'),
      sign: 'Cramps in your sleep on two nights a week.',
    },
    {
      when: is('lasts', 'days'),
      sign: 'Tightness or pain in the muscle that cramped for more than three days, beyond ordinary soreness.',
    },
    {
      when: oneLegSoreForDays,
      sign: 'One leg sore for days, and not the other.',
    },
    {
      // Sore for some hours after it grabbed on a run is ordinary; at rest, or once the run is over, it is not.
      when: oneLegForHoursOffARun,
      sign: 'One leg that hurts for hours at rest, in bed or after a run, and not the other.',
    },
    {
      when: clotsNotRuledOut,
      sign: 'A leg sore for hours or days, perhaps one only, and no answer about what makes clots likelier.',
    },
    {
      when: oneLegNewlyAchesUnexplained,
      sign: 'One leg newly aches or stays tight at rest, or with no answer about what makes clots likelier, and nobody said that it lets go.',
    },
    {
      // One and the same leg would be an emergency.
      when: every(is('where', 'ribs'), oneLegForDays, unsaid(is('stitch', 'eases-on-slowing'))),
      sign: 'A leg sore for days, and a pain under the ribs that nobody said fades on slowing.',
    },
    {
      // Nobody said that it is one and the same leg, or it would be for today.
      when: every(legHurtsUntimed, clotRiskTold),
      sign: 'A leg hurts, or a place that you did not tell, nobody knows for how long, and something makes clots likelier.',
    },
    {
      when: every(legHurtsUntimed, clotRiskElsewhere),
      sign: 'A leg hurts, or a place that you did not tell, nobody knows for how long, and your health, a medicine or a journey makes clots likelier.',
    },
    {
      when: oneLegAfterAClot,
      sign: 'You have had a clot before, and one leg is newly wrong at rest, aches after runs, or locks by day.',
    },
    {
      when: oneLegForWeeksAfterAClot,
      sign: 'You have had a clot before, and it has been one and the same leg for weeks or longer.',
    },
    {
      when: oneLegWrongRiskTold,
      sign: 'One leg newly aches, tightens, stays tight or is heavy, and something makes clots likelier.',
    },
    {
      when: oneLegWrongRiskElsewhere,
      sign: 'One leg newly aches, tightens, stays tight or is heavy off a run, and your health, a medicine or a journey makes clots likelier.',
    },
    {
      when: oneLegWrongWeightyElsewhere,
      sign: 'One leg newly aches, tightens, stays tight or is heavy, and your health or a journey makes clots likelier.',
    },
    {
      when: armMayHoldAClot,
      sign: 'An arm newly aches or stays tight for hours at rest, and something makes clots likelier.',
    },
    {
      when: bothHipsForMonths,
      sign: 'Hips, groins or buttocks of both sides have hurt or stayed tight for hours on nearly every run, for months.',
    },
    {
      when: is('history', 'more-often'),
      sign: 'Cramps more and more often over weeks, although you have eased off.',
    },
    lone('rest-signs', 'spreading'),
    {
      when: atRestForMonths,
      sign: 'Repeated cramps while resting by day, although you had not run hard.',
    },
    {
      when: armsAndLegsForMonths,
      sign: 'Muscles of arms and legs cramp and go weak, and have for months.',
    },
    {
      when: stiffInArmsAndLegs,
      sign: 'Over 40, arms and legs or hips ache or are stiff at rest or on getting up, for hours or a time that you did not tell.',
    },
    lone('rest-signs', 'both-ankles'),
    {
      when: childHurtsAtRest,
      sign: 'You are under 18, and a leg hurts at rest or at night: for hours, for a time that you did not tell, or one and the same for months.',
    },
  ],
  actions: [
    'See a doctor within one or two weeks. One leg sore for days, or for hours at rest, in bed or after a run, and not the other, one leg or arm with something that makes clots likelier, or under 18 and hurting at night: within a day or two.',
    'Take a note of your cramps and a list of your medicines with you.',
    'Ask whether blood tests for sugar, thyroid, kidneys, liver and salts make sense.',
    'Both legs alike, sore or stiff since a race or hard work, and better each day? Give it a week before you call. Grown weak, or one leg thicker: be seen today. Brown urine: an emergency department now.',
    'You named no leg, and both are alike? Go back to “Where is it?” and tick “Both at once”.',
    'If one leg or arm is swollen or blue, or you have a fever with it, be seen today. If you are breathless, call your emergency number.',
    'Over 40, and arms and legs or hips are stiff: with a new headache, a jaw that aches on chewing, or changed sight: be seen today.',
    'A pain under the ribs or in the chest that stays, or hurts with each breath: call your emergency number.',
  ],
  why: 'Cramps that last for days, come often or come with swelling can have a cause in your health that no running plan reaches. Two cramping calves late in a hard race, or the night after it, are not this.',
  forbids: [],
  cites: ['brooks-runtothefinish-cramps', 'nidirect-leg-cramps', 'allen-kirby-2012-aafp', 'bmj-bp-cramps'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
