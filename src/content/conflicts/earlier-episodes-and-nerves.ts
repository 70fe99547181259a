import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Conflicts } from '../../domain/plan/measure'
import { oneLegNotToKnead } from '../patterns/clotsAndArteries/one-leg-and-clot-risk'
import { oneLegToSpare } from '../patterns/clotsAndArteries/one-leg-to-be-seen'
import { notYetCleared } from '../patterns/illness/not-yet-cleared'
import { limbWeakOrNumbForAWhile } from '../patterns/nervesAndWeakness/limb-newly-weak'
import { myastheniaNewlyWeak } from '../patterns/nervesAndWeakness/weak-at-rest'
import { footInABadShoe } from '../patterns/runnerAndRun/foot-in-a-bad-shoe'
import { hardOrNew, weakAndSoreForHours } from '../patterns/runnerAndRun/hard-work'
import { notShort } from '../patterns/runnerAndRun/time-not-told'
import { clawsAndSaltsMayBeLow } from '../patterns/saltsAndWater/claws-and-salts-may-be-low'
import { saltsMayBeLowAtRest } from '../patterns/saltsAndWater/several-newly-at-rest'

/** A muscle that is ill, or may be: training that helps one illness harms another. */
const hardOnWeakMuscle = [
  'run-long',
  'run-fast',
  'race',
  'run-in-heat',
  'run-hills',
  'load-leg',
  'massage-deeply',
  'take-magnesium',
] as const

/** What has to wait for a doctor: earlier episodes, a nerve, pressure in the lower leg. */
export const earlierEpisodesAndNerves = {
  'earlier-serious-episode-or-muscle-disease': {
    flags: ['earlier-serious-episode', 'sickle-and-weak'],
    forbids: [
      'run-long',
      'run-fast',
      'race',
      'run-in-heat',
      'run-hills',
      'load-leg',
      'massage-deeply',
      'drink-more',
      'take-painkiller',
    ],
    danger: 'life',
    say: 'Nothing hard, long or hot until a doctor agrees to it.',
    why: 'What happened once, such as muscle breakdown, heat stroke, low blood sodium or a muscle gone weak with sickle cell, can happen again in the next hard effort.',
  },
  'not-yet-cleared': {
    // The wording of the quiz cannot tell how long ago it was, so the answer "a doctor has checked all of it" lifts this and nothing else does.
    when: notYetCleared,
    forbids: ['run', 'exercise-leg', 'massage-deeply', 'drink-more', 'take-painkiller', 'breathe-through'],
    danger: 'life',
    say: 'No running and no hard exercise until a doctor has looked at what happened and cleared you. Walking is fine while you feel well.',
    why: 'A faint, chest pain, confusion, heat stroke or brown urine on a run can come from heart, heat or muscle, and can come back worse. After heat stroke, doctors keep people from exercise for at least one to three weeks, until they are cleared.',
    cites: ['acsm-2021-heat', 'acc-cardiosmart-sca', 'cdc-niosh-rhabdo'],
  },
  'suspected-muscle-illness': {
    flags: ['metabolic-myopathy'],
    when: myastheniaNewlyWeak,
    forbids: ['run', 'load-leg', 'stretch', 'rub-leg', 'take-painkiller'],
    danger: 'life',
    say: 'Until a doctor has looked at it: gentle walking only, and stop as soon as a muscle hurts or tires.',
    why: 'A muscle that cannot use its fuel, or that its nerve hardly reaches, takes harm when it is pushed.',
    cites: ['mduk-mcardle', 'cdc-niosh-rhabdo'],
  },
  'nerve-or-muscle-illness': {
    when: is('conditions', 'nerve-or-muscle'),
    forbids: hardOnWeakMuscle,
    danger: 'harm',
    say: 'With a nerve or muscle condition, ask your own doctor how far and how hard you may train, and before any supplement. Brown urine after an effort: go to an emergency department.',
    why: 'Training that helps one such condition harms another, and some of them get worse with heat or magnesium.',
  },
  'strength-not-tested': {
    flags: ['mnd-weakness'],
    forbids: [...hardOnWeakMuscle, 'exercise-leg'],
    danger: 'harm',
    say: 'Until your strength has been tested: nothing hard, long or hot, no strength work, no deep massage and no magnesium. Brown urine after an effort: go to an emergency department.',
    why: 'We do not know why a muscle grows weak. Training that helps one cause harms another, and magnesium can make weak muscles weaker.',
  },
  'speech-or-sight': {
    when: is('rest-signs', 'speech-or-sight'),
    forbids: ['run', 'exercise-leg', 'take-magnesium'],
    danger: 'life',
    say: 'You see double, or swallow or speak badly: no running until a doctor has looked at it. Breath or swallowing worse: call your emergency number.',
    why: 'An effort can tire the same muscles that swallow and breathe.',
  },
  'earlier-sign-unchecked': {
    // It may have been a clot: nobody has looked.
    when: every(is('signs-before', 'swollen-leg-earlier'), unsaid(is('signs-before', 'all-checked'))),
    forbids: [
      'run',
      'exercise-leg',
      'stretch',
      'raise-leg',
      'rub-leg',
      'wear-compression',
      'drink-more',
      'take-vitamin-k',
      'take-painkiller',
    ],
    danger: 'life',
    say: 'A swollen leg or coughed blood has to be looked at, even when it is gone. Until then: no running, and no rubbing, rolling, squeezing or stretching of the leg.',
    why: 'A clot can hide behind a leg that looks well again, and can travel to the lung.',
  },
  'leg-sore-for-hours': {
    when: oneLegToSpare,
    forbids: ['exercise-leg', 'stretch', 'rub-leg', 'wear-compression'],
    danger: 'harm',
    say: 'If one leg alone stays sore: until it is gone, no strength work for it, do not rub, roll or stretch it, and wear nothing tight on it. No better from one day to the next? See a doctor in the next day or two. Swollen or warm: be seen today.',
    why: 'Once in a while it is a clot or a small tear and no cramp, and neither should be pressed on.',
  },
  'one-leg-and-clot-risk': {
    when: oneLegNotToKnead,
    forbids: ['rub-leg', 'wear-compression'],
    danger: 'harm',
    say: 'One leg alone, and something that makes a clot likelier: do not rub, roll or squeeze it. Sore at rest, swollen or warm: be seen today.',
    why: 'It is mostly a cramp or a strain. Once in a while it is a clot, which can feel the same and must not be pressed on.',
    cites: ['nhs-dvt-report', 'uclh-dvt'],
  },
  'one-side-suddenly': {
    when: limbWeakOrNumbForAWhile,
    forbids: ['massage-deeply'],
    danger: 'life',
    say: 'Did an arm or leg go weak or numb all at once, and not from effort? Call your emergency number, also if it has gone again. No deep massage where it is numb.',
    why: 'Mostly a limb is tired or has gone to sleep. What comes suddenly on one side can be a stroke, or announce one if it passes in minutes.',
  },
  'weak-after-hard-work': {
    // Even if nobody called the work hard: the measures that this withholds are not worth the risk of muscle breaking down.
    when: some(weakAndSoreForHours, every(is('feel', 'weak'), notShort, hardOrNew)),
    forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg', 'take-potassium', 'take-painkiller'],
    danger: 'life',
    say: 'If it is weak for hours: walk, and no running, stretching, massage, ibuprofen or the like until your strength is back. Weaker tomorrow than today, too weak to climb stairs or get up from a chair, swollen, or far more pain than hard work ever gave you: be seen that day, for a blood test called CK. Brown urine, or hardly any: go to an emergency department now. Not back within a week: see a doctor.',
    why: 'After a long race strength takes some days to come back, and legs are sorest on the second. Overworked muscle can also break down and harm the kidneys: then it grows weaker, and urine dark, within a day or two.',
    cites: ['cdc-niosh-rhabdo'],
  },
  'salts-to-be-measured': {
    when: clawsAndSaltsMayBeLow,
    forbids: ['run', 'exercise-leg'],
    danger: 'life',
    say: 'Hands or feet that claw, and something that lowers the salts of the blood: no running until magnesium, calcium and potassium have been measured.',
    why: 'Too little of them makes nerves fire too easily, and an effort on top can upset the heartbeat.',
    cites: ['harrisons-tetany'],
  },
  'salts-before-hard-runs': {
    when: saltsMayBeLowAtRest,
    forbids: ['run-long', 'run-fast', 'race'],
    danger: 'harm',
    say: 'Cramps at rest, and something that lowers the salts of the blood or makes a fall of them dangerous: easy runs only, none of them long, until potassium, magnesium and calcium have been measured. A faint, or a heart that races or stumbles: call your emergency number.',
    why: 'Too little of these salts can upset the heartbeat, above all in a hard effort.',
  },
  'heat-illness-history': {
    when: is('signs-before', 'heat-illness-earlier'),
    flags: ['exertional-heat-stroke'],
    forbids: ['run-in-heat', 'run-long', 'run-fast', 'race'],
    danger: 'life',
    say: 'Because heat has made you ill before, ask a doctor before any heat training, race or test run in hot weather.',
    why: 'Someone who has had heat illness once is likelier to get it again.',
  },
  'foot-numb-on-runs': {
    when: every(is('builds-signs', 'numb-foot'), unsaid(footInABadShoe)),
    forbids: ['run'],
    danger: 'harm',
    say: 'A foot that goes numb on runs: no running until a doctor has looked at it. Walking is fine while it stays away.',
    why: 'Pressure or a nerve can take the feeling, and each run on it can do more harm.',
  },
  'foot-cold-on-runs': {
    when: is('builds-signs', 'cold-foot'),
    forbids: ['run'],
    danger: 'harm',
    say: 'A foot that turns cold or pale on runs: no running until a doctor has checked its pulses. Walking is fine while it stays away.',
    why: 'A muscle or a narrow place may close its artery on effort, and each run on it can harm the artery more.',
  },
  'pressure-in-the-lower-leg': {
    // Only for pressure that comes with effort. Pressure that is an emergency has a flag with steps of its own.
    flags: ['exertional-compartment'],
    forbids: ['run-long', 'run-fast', 'race', 'run-hills', 'change-gait', 'load-leg', 'rub-leg', 'wear-compression'],
    danger: 'harm',
    say: 'When it starts, stop. Keep tight things off the leg, and let a sports doctor look at it before you do more.',
    why: 'A tense muscle gets even more pressure from running on it or squeezing it.',
  },
  'nerve-or-back': {
    // Back pain with trouble in both legs: no sign of a squeezed nerve was ticked, but it cannot be ruled out.
    when: every(
      is('background', 'back-pain'),
      isAny('where', 'both-legs', 'either-leg'),
      isAny('feel', 'aches', 'stays-tight', 'weak', 'tingles'),
      isAny('lasts', 'hours', 'days'),
    ),
    flags: ['spine-nerve', 'cauda-equina'],
    forbids: ['jump', 'stretch-straight-leg'],
    danger: 'harm',
    say: 'Until someone has looked at the nerve or back, no jumping and no stretches with a straight leg. Numb between the legs, or new bladder or bowel trouble: go to an emergency department now.',
    why: 'A sore nerve gets worse when it is pulled or loaded.',
  },
} as const satisfies Partial<Conflicts>
