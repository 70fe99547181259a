import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Measure } from '../../domain/plan/measure'
import { oneLegToBeSeen } from '../patterns/clotsAndArteries/one-leg-to-be-seen'
import { alcoholAndAcid, alcoholAndLowSugar } from '../patterns/foodAndSugar/alcohol-and-sugar'
import { dietNotAgreed } from '../patterns/foodAndSugar/diet-not-agreed'
import { achesAtRestAndWell, armsNewlyAcheOffARun } from '../patterns/heartAndLungs/arms-off-a-run'
import { armsAndLegOnARun, armsLateInARun } from '../patterns/heartAndLungs/arms-on-effort'
import { askBeforeHardRuns } from '../patterns/medicines/medicines-to-ask-about'
import { weakAfterAnIronDrip } from '../patterns/medicines/weak-after-an-iron-drip'
import { weakOnStandingUp } from '../patterns/medicines/weak-on-standing-up'
import { lacksFuel } from '../patterns/muscle/lacks-fuel'
import { sameLegForWeeks, sameLegKeepsHurting } from '../patterns/muscle/same-leg-for-weeks'
import { suddenTear } from '../patterns/muscle/sudden-tear'
import { footInABadShoe } from '../patterns/runnerAndRun/foot-in-a-bad-shoe'
import { shoesExplainTheCramp } from '../patterns/runnerAndRun/shoes-explain-the-cramp'
import { atRestForMonths } from '../patterns/saltsAndWater/at-rest-for-months'
import { breathesTooFast } from '../patterns/saltsAndWater/breathes-too-fast'
import { lowSodiumLikelier } from '../patterns/saltsAndWater/low-sodium-likelier'
import { atRestToBeSeen } from '../patterns/saltsAndWater/new-at-rest'
import { diabetesMedicine } from '../redFlags/foodAndSugar/diabetes-medicine'
import { lithiumSteadySalt } from '../redFlags/medicines/lithium-steady-salt'
import { painkillerRisk } from '../redFlags/medicines/painkiller-risk'
import { quinine } from '../redFlags/medicines/quinine'

export const medicalCheck = {
  name: 'Have it checked',
  short: 'One visit to a doctor, or to a physio for a leg that keeps coming back.',
  phase: 'medical',
  targets: { 'medical-condition': 3, 'not-a-cramp': 3, medicines: 2, 'cramp-history-susceptibility': 1 },
  origin: 'coach-and-studies',
  // Every answer that means "let someone look at this", so that nobody is sent to a doctor for ordinary race cramps.
  fits: some(
    oneLegToBeSeen,
    armsLateInARun,
    armsAndLegOnARun,
    armsNewlyAcheOffARun,
    achesAtRestAndWell,
    weakOnStandingUp,
    weakAfterAnIronDrip,
    some(
      isAny(
        'signs-before',
        'fainted-earlier',
        'chest-earlier',
        'family-heart',
        'confused-earlier',
        'heat-illness-earlier',
        'low-sodium-earlier',
        'dark-urine-earlier',
        'swollen-leg-earlier',
      ),
      isAny(
        'builds-signs',
        'bone-spot',
        'worse-weekly',
        'limp',
        'cold-foot',
        'walking-pain',
        'one-foot-colder',
        'numbness',
        'back-to-leg',
      ),
      // Other shoes come first; their card says when to see someone all the same.
      every(is('builds-signs', 'numb-foot'), unsaid(footInABadShoe)),
      every(is('builds-signs', 'same-point'), unsaid(some(shoesExplainTheCramp, footInABadShoe))),
      is('lasts', 'days'),
      is('history', 'more-often'),
      isAny('rest-signs', 'spreading', 'both-ankles', 'hand-spasm', 'wasting', 'speech-or-sight', 'urge-to-move'),
      is('early-signs', 'family-muscle'),
      isAny('eating', 'periods-missing', 'eating-little', 'low-drive', 'food-control', 'purging'),
      dietNotAgreed,
      alcoholAndLowSugar,
      alcoholAndAcid,
      suddenTear,
      sameLegKeepsHurting,
      every(is('builds-signs', 'push-off'), sameLegForWeeks),
      every(is('feel', 'weak'), is('when', 'every-run')),
      atRestForMonths,
      atRestToBeSeen,
      lacksFuel,
    ),
    is('sleep', 'most-weeks'),
    isAny('health', 'condition', 'pregnant', 'birth-lately', 'cold-and-tired', 'far-weaker', 'heavy-drinking'),
    is('sickle-signs', 'earlier'),
    isAny('medicine-signs', 'new-or-raised', 'weak-on-statin', 'tendon-pain'),
    askBeforeHardRuns,
    lowSodiumLikelier,
    every(isAny('medicines', 'potassium-sparing', 'ace-or-arb'), isAny('supplements', 'magnesium', 'electrolytes')),
    is('stitch', 'wheeze'),
    breathesTooFast,
    ...[painkillerRisk, quinine, diabetesMedicine, lithiumSteadySalt].flatMap(({ triggers }) =>
      triggers.map(({ when }) => when),
    ),
  ),
  always: 'Something you told us is worth a doctor’s or physio’s look, whatever set off the cramp.',
  asks: [],
  dose: 'One visit if cramps are frequent, come at rest, spoil your sleep or spread, or if numbness, weakness or swelling of both ankles stays. One swollen leg: the same day. Dark urine: emergency. Bring your diary and your list of medicines.',
  steps: [
    'Ask about tests for diabetes, thyroid, kidneys, liver, salts and CK.',
    'Ask whether your circulation or your back should be looked at.',
    'Mention muscle conditions in the family.',
    {
      when: is('rest-signs', 'urge-to-move'),
      do: 'Mention the urge to move your legs, and ask for an iron test (ferritin).',
    },
    { when: isAny('health', 'pregnant', 'birth-lately'), do: 'Mention the pregnancy, or the birth.' },
  ],
  takes: 'Weeks',
  grade: 'B',
  evidence:
    'Reviews and health services advise a check when cramps are frequent, spoil sleep, or come with numbness or swelling. Something else is likelier behind a cramp of over 10 min, weakness, or cramps in both legs and in unusual muscles. The coach, too, says see a doctor if tightness lasts for days.',
  cautions: [{ say: 'Never let an emergency sign wait for an appointment.', grave: true }],
  cites: [
    'nidirect-leg-cramps',
    'allen-kirby-2012-aafp',
    'bmj-bp-cramps',
    'miller-2022-eamc-review',
    'brooks-runtothefinish-cramps',
  ],
} as const satisfies Measure
