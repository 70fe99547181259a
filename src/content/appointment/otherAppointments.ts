import type { AppointmentCards } from '../../domain/appointment/appointment'
import { is, isAny, some } from '../../domain/conditions/condition'
import { tabletInPregnancy } from '../patterns/childAndPregnancy/tablet-in-pregnancy'
import { oneLegToBeSeen } from '../patterns/clotsAndArteries/one-leg-to-be-seen'
import { dietNotAgreed } from '../patterns/foodAndSugar/diet-not-agreed'
import { askBeforeHardRuns } from '../patterns/medicines/medicines-to-ask-about'
import { painkillersToAskAboutSoon } from '../patterns/medicines/painkillers-to-ask-about'
import { weakAfterAnIronDrip } from '../patterns/medicines/weak-after-an-iron-drip'
import { has, takes } from '../patterns/runnerAndRun/runner-groups'
import { breathesTooFast } from '../patterns/saltsAndWater/breathes-too-fast'
import { calciumMayFall } from '../patterns/saltsAndWater/may-lack-calcium'
import {
  atRestToBeSeen,
  newAtRestAndCalcium,
  newAtRestAtRisk,
  newAtRestTabletNotKnown,
} from '../patterns/saltsAndWater/new-at-rest'

/** Answers that bring an appointment forward although no sign was raised. */
export const sooner = [
  { when: oneLegToBeSeen, within: 'two-days' },
  { when: is('medicine-signs', 'tendon-pain'), within: 'today' },
  // Its caution says now.
  { when: tabletInPregnancy, within: 'today' },
  { when: some(is('stitch', 'wheeze'), breathesTooFast), within: 'two-weeks' },
  { when: is('health', 'heavy-drinking'), within: 'two-weeks' },
  // With too little potassium or magnesium it upsets the heartbeat.
  { when: is('medicines', 'digoxin'), within: 'days' },
  { when: newAtRestAndCalcium, within: 'days' },
  { when: newAtRestTabletNotKnown, within: 'days' },
  { when: newAtRestAtRisk, within: 'two-weeks' },
  { when: weakAfterAnIronDrip, within: 'two-weeks' },
  { when: painkillersToAskAboutSoon, within: 'days' },
  { when: dietNotAgreed, within: 'two-weeks' },
  { when: is('builds-signs', 'limp'), within: 'two-weeks' },
  { when: is('builds-signs', 'worse-weekly'), within: 'weeks' },
  // Their cautions keep them from what is hard or new until someone agrees, so the call comes before any of it.
  {
    when: some(
      isAny('health', 'pregnant', 'birth-lately'),
      has('heart-failure', 'heart-disease', 'heart-block-or-myasthenia', 'nerve-or-muscle', 'dialysis'),
      askBeforeHardRuns,
    ),
    within: 'before-hard-runs',
  },
] as const satisfies AppointmentCards['sooner']

/** What answers leave to be asked by themselves. The last two are for anyone, and make up the number. */
export const others = [
  { when: is('supplements', 'magnesium'), about: 'magnesium', say: 'I take magnesium: do I go on with it?' },
  {
    when: newAtRestAndCalcium,
    about: 'your calcium',
    say: 'I cramp at rest now: should my calcium be measured?',
  },
  {
    when: newAtRestTabletNotKnown,
    about: 'whether you take a water tablet',
    say: 'Is one of my tablets a water tablet? Then can the salts in my blood be tested within days?',
  },
  {
    when: atRestToBeSeen,
    about: 'why you cramp at rest',
    say: 'Why do I cramp at rest now, and can my blood be tested?',
  },
  {
    when: weakAfterAnIronDrip,
    about: 'your phosphate',
    say: 'Could the iron drip have lowered my phosphate?',
  },
  {
    when: takes('acid-reducer'),
    about: 'your stomach-acid tablet',
    say: 'Could my stomach-acid tablet have lowered my magnesium?',
  },
  {
    when: some(has('diabetes'), takes('insulin', 'sulfonylurea', 'metformin')),
    about: 'diabetes and cramps',
    say: 'Could my diabetes, or a medicine for it, bring on the cramps?',
  },
  { when: takes('statin'), about: 'your statin', say: 'Could my statin have a part in the cramps?' },
  { when: takes('laba-inhaler'), about: 'your inhaler', say: 'Could my inhaler have a part in the cramps?' },
  { when: takes('antidepressant'), about: 'your antidepressant', say: 'Could my antidepressant have a part in them?' },
  { when: calciumMayFall, about: 'your calcium', say: 'Should my calcium be measured?' },
  { when: has('thyroid', 'thyroid-surgery'), about: 'your thyroid', say: 'Is my thyroid where it should be?' },
  {
    when: is('rest-signs', 'urge-to-move'),
    about: 'restless legs',
    say: 'Could these be restless legs, and is my iron low?',
  },
  { when: has('bowel'), about: 'your bowel', say: 'Could I be losing salts through my bowel?' },
  { about: 'the cramps', say: 'Could something I take or have bring on the cramps?' },
  { about: 'when to call again', say: 'What should make me call again, and how soon?' },
] as const satisfies AppointmentCards['others']
