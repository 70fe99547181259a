import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { legNotTold } from '../../patterns/asked/gateway-not-told'
import { clotRiskElsewhere, clotRiskTold } from '../../patterns/clotsAndArteries/clot-is-likelier'
import { oneLegHurtsForWeeks } from '../../patterns/clotsAndArteries/one-leg-after-a-clot'
import { oneLegForDays } from '../../patterns/clotsAndArteries/one-leg-for-days'
import { legForHours, oneLegAchesAtRest } from '../../patterns/clotsAndArteries/one-leg-for-hours'
import { legHurtsUntimed, oneLegNewlyAches } from '../../patterns/clotsAndArteries/one-leg-newly-aches'
import { clotsNotRuledOut } from '../../patterns/clotsAndArteries/one-leg-to-be-seen'
import { ribPainMayStay } from '../../patterns/heartAndLungs/rib-pain-that-may-stay'
import { suddenTear } from '../../patterns/muscle/sudden-tear'
import { lengthNotTold, newOrNotTold, notOnlyOnRuns } from '../../patterns/runnerAndRun/time-not-told'
import { lone } from '../../signs/lone'

const legSore = some(oneLegForDays, legForHours)

const clotBefore = some(is('conditions', 'clot-before'), is('clot-risk', 'clot-before'))

const oneLegNewlySore = some(every(oneLegAchesAtRest, newOrNotTold), oneLegNewlyAches)

export const suspectedDvt = {
  name: 'A possible clot in a leg or arm',
  level: 'same-day',
  triggers: [
    lone('leg-now', 'leg-swollen'),
    lone('leg-now', 'big-bruise'),
    // The risk told in the question about clots, and told elsewhere, in two triggers: as one condition they have more
    // combinations than `npm run verify` can go through.
    {
      when: every(legSore, clotRiskTold),
      sign: 'One leg sore for hours or days, whatever seems to explain it, and something that makes clots likelier.',
    },
    {
      when: every(legSore, clotRiskElsewhere),
      sign: 'One leg sore for hours or days, and your health, a medicine or a journey makes clots likelier.',
    },
    {
      when: every(oneLegNewlySore, clotRiskTold),
      sign: 'One leg newly aches or stays tight, not on runs alone, and something makes clots likelier.',
    },
    {
      when: every(oneLegNewlySore, clotRiskElsewhere),
      sign: 'One leg newly aches or stays tight, not on runs alone, and your health, a medicine or a journey makes clots likelier.',
    },
    {
      // Where nobody said that it is one leg, a doctor looks in a day or two.
      when: every(clotsNotRuledOut, some(is('where', 'same-leg'), is('lasts', 'days'))),
      sign: 'One leg sore for hours or days, and no answer about what makes clots likelier.',
    },
    // After an earlier clot. Two triggers, for the same reason.
    {
      when: every(clotBefore, oneLegHurtsForWeeks),
      sign: 'You have had a clot before, and one leg has been wrong for weeks or longer.',
    },
    {
      when: every(clotBefore, some(suddenTear, is('lasts', 'days'), legForHours, legHurtsUntimed)),
      sign: 'You have had a clot before, and now what may be one leg aches for hours, for days or for a time that you did not tell, or a sudden pain has stayed.',
    },
    {
      // For hours or days it would be an emergency.
      when: every(
        ribPainMayStay,
        is('where', 'same-leg'),
        some(
          isAny('feel', 'aches', 'sharp', 'stays-tight'),
          // What tightens or is heavy on runs alone is a tired calf.
          every(isAny('feel', 'tightens', 'weak', 'tingles'), notOnlyOnRuns),
        ),
        lengthNotTold,
      ),
      sign: 'One leg hurts, is weak or numb, you did not say for how long, and you have a pain under the ribs that nobody said fades on slowing.',
    },
    {
      when: legNotTold,
      sign: 'You said that one leg or arm was wrong, and not how.',
    },
  ],
  actions: [
    'Be seen today: an urgent doctor, an urgent medical line or an emergency department. Say that you want a clot ruled out.',
    'Do not run. Do not rub, roll, squeeze or stretch the leg or arm.',
    'Do not wait a few days to see how it goes.',
    'Cold, pale or numb, or a pain that grows and nothing eases: call your emergency number. Numb between the legs, or new bladder or bowel trouble: go to an emergency department now.',
    'In the groin, with sickness, a lump or a sore testicle: go to an emergency department now. Sudden pain in back, belly or groin that stays, over 65 or with high blood pressure: call your emergency number.',
    'In thigh or hip: ask whether the bone needs a picture, too.',
    'A fever or redness that spreads may be an infection, which is for today too.',
    'Breathless, faint or chest pain: call your emergency number.',
  ],
  why: 'A clot can feel just like a cramp or a strained calf, in young and fit runners too, and after a race it is easily blamed on the run. A missed one can be dangerous. Guidelines want the scan within hours. Something that makes clots likelier is not a sign by itself.',
  forbids: ['run', 'exercise-leg', 'stretch', 'raise-leg', 'rub-leg', 'wear-compression'],
  cites: ['nice-ng158-clots', 'bmj-bp-dvt', 'nhs-dvt-report', 'uclh-dvt'],
} as const satisfies RedFlag
