import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import { deeds } from '../../domain/plan/deeds'
import type { Conflicts } from '../../domain/plan/measure'
import { signQuestions } from '../../domain/quiz/questionnaire/signQuestions'
import { armMayHoldAClot } from '../patterns/arm-newly-aches'
import { armsAlone } from '../patterns/arms-alone'
import { buildsUp } from '../patterns/builds-up'
import { tearNotTold } from '../patterns/gateway-not-told'
import { oneLegToBeSeen } from '../patterns/one-leg-to-be-seen'

/** Every answer but "not sure", which is as good as none. */
const buildsAnswers = signQuestions['builds-signs'].answers.filter((answer) => answer !== 'not-sure')

/** Signs and injuries that must be seen before anything else. */
export const urgent = {
  'urgent-sign': {
    flags: [
      'systemic-cramp',
      'exertional-heat-stroke',
      'hypothermia',
      'low-calcium',
      'statin-muscle-damage',
      'stiff-after-new-medicine',
      'hyponatraemia',
      'hyponatraemia-mild',
      'rhabdomyolysis',
      'sickle-trait-collapse',
      'acute-compartment',
      'cardiac-symptoms',
      'cardiac-symptoms-settled',
      'pulmonary-embolism',
      'shaking-with-fever',
      'sign-taken-back',
      'large-bruise',
      'suspected-dvt',
      'bleed-on-blood-thinners',
      'acute-limb-ischaemia',
      'limb-in-danger',
      'cauda-equina',
      'child-limp-ill',
      'child-limp',
      'weak-after-infection',
      'spine-both-legs',
      'weak-arm',
      'speech-or-sight',
      'weak-with-kidneys',
      'overworked-muscle',
      'sickle-pain-at-rest',
      'achilles-rupture',
      'antibiotic-tendon',
      'purging',
      'hip-stress-fracture',
      'prolonged-cramp',
      'pregnancy-urgent',
      'new-diabetes-signs',
      'quinine-and-heart',
      'lithium-while-ill',
    ],
    forbids: deeds,
    danger: 'life',
    say: 'Help comes first. We make no cramp plan until someone has seen you.',
    why: 'With a sign like this, even a good tip could delay the help you need, so the quiz ends here.',
  },
  'suspected-rhabdomyolysis': {
    when: is('fluids-now', 'dark-urine'),
    flags: ['rhabdomyolysis'],
    forbids: deeds,
    danger: 'life',
    say: 'Go to an emergency department now. Until then no exercise, and no anti-inflammatory painkillers.',
    why: 'Kidneys and heart can suffer when muscle breaks down. Moving hard, massage, salt, magnesium or home remedies can add to the harm or put off the blood test.',
  },
  'possible-clot': {
    when: some(is('leg-now', 'leg-swollen'), oneLegToBeSeen, is('pregnancy-signs', 'one-leg'), armMayHoldAClot),
    flags: ['suspected-dvt', 'pulmonary-embolism'],
    forbids: [
      'run',
      'exercise-leg',
      'stretch',
      'raise-leg',
      'rub-leg',
      'wear-compression',
      'take-vitamin-k',
      'breathe-through',
    ],
    danger: 'life',
    say: 'Until that leg or arm has been checked: no running, and no rubbing, rolling, squeezing or stretching.',
    why: 'A clot can come loose under pressure and travel to the lung. Trying tips first would cost time.',
  },
  'possible-tear-or-rupture': {
    when: is('leg-now', 'pop'),
    flags: ['large-bruise', 'calf-tear', 'achilles-rupture', 'antibiotic-tendon', 'bleed-on-blood-thinners'],
    forbids: ['run', 'exercise-leg', 'stretch', 'raise-leg', 'rub-leg', 'wear-compression'],
    danger: 'harm',
    say: 'Until someone has seen it: no stretching, no rubbing and no load on it.',
    why: 'A torn muscle or tendon tears further when it is stretched or loaded, and its repair may come later.',
  },
  'tear-unknown': {
    when: tearNotTold,
    forbids: ['run-fast', 'race', 'run-hills', 'exercise-leg', 'stretch', 'raise-leg', 'rub-leg', 'wear-compression'],
    danger: 'harm',
    say: 'We do not know whether something is torn. Until it walks and hops like the other leg, or someone has looked: no stretching, rubbing or loading of it.',
    why: 'A sudden pain, or a calf newly sore, can be a torn muscle. One that is kneaded, stretched or loaded early bleeds and tears further.',
  },
  'bone-unknown': {
    // Arms have no bone that a run overloads.
    when: every(buildsUp, unsaid(isAny('builds-signs', ...buildsAnswers)), unsaid(armsAlone)),
    forbids: ['run-long', 'run-fast', 'race', 'run-hills', 'jump', 'massage-deeply'],
    danger: 'harm',
    say: 'We do not know about the signs of a sore bone, a nerve or pressure. Until you know: no hops, no run that is hard, hilly or longer than now, and stop if it grows.',
    why: 'What builds up over a run or from week to week may be an overloaded bone, and that gets worse with speed and jumps.',
  },
  'growing-worse': {
    when: is('builds-signs', 'worse-weekly'),
    forbids: ['run-long', 'load-leg'],
    danger: 'harm',
    say: 'Worse every week: no longer runs and no strength work for it before someone has looked at it.',
    why: 'Tired muscle gets better when you do less. What grows may be bone, tendon or nerve, and more load makes those worse.',
  },
  limping: {
    when: is('builds-signs', 'limp'),
    forbids: ['run', 'exercise-leg'],
    danger: 'harm',
    say: 'You walk unevenly: no running and no exercises for it until someone has looked at it. Walking is fine as far as it does not hurt.',
    why: 'A leg that makes you limp may be an overloaded bone, a torn muscle or a nerve, and running on it makes those worse. A thigh bone has no sore spot to find with a finger.',
  },
  'possible-stress-fracture': {
    flags: ['stress-fracture', 'hip-stress-fracture'],
    forbids: ['run', 'exercise-leg', 'rub-leg', 'wear-compression', 'take-painkiller'],
    danger: 'harm',
    say: 'Let a doctor look at the bone before you run or jump again.',
    why: 'A bone that is already overloaded can break under more load.',
  },
} as const satisfies Partial<Conflicts>
