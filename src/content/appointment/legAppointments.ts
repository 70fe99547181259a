import type { Arrangement } from '../../domain/appointment/appointment'
import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { FlagId } from '../../domain/vocabulary'
import { childHurtsAtRest } from '../patterns/childAndPregnancy/child-hurts-at-rest'
import { armMayHoldAClot } from '../patterns/clotsAndArteries/arm-newly-aches'
import { clotIsLikelier } from '../patterns/clotsAndArteries/clot-is-likelier'
import { footColderMoreOften } from '../patterns/clotsAndArteries/foot-newly-colder'
import { oneLegForWeeksAfterAClot } from '../patterns/clotsAndArteries/one-leg-after-a-clot'
import { oneLegWithinTwoDays } from '../patterns/clotsAndArteries/one-leg-to-be-seen'
import { stiffInArmsAndLegs } from '../patterns/muscle/stiff-in-arms-and-legs'
import { weakAtRestForMonths } from '../patterns/nervesAndWeakness/weak-for-months'
import { armsAlone } from '../patterns/runnerAndRun/arms-alone'
import { hardWorkTold } from '../patterns/runnerAndRun/hard-work'
import { has, pregnant, takes } from '../patterns/runnerAndRun/runner-groups'
import type { redFlags } from '../redFlags'

type Flags = typeof redFlags

const nightAfterNight = is('sleep', 'most-weeks')

/** Arms alone that ache, are weak or go numb, and do not lock. */
const armNotCramping = every(armsAlone, unsaid(is('feel', 'locks')))

/** A leg that hurts. Where nobody said that it is weak or numb or only twitches, it does: a cramp does, too. */
const legHurts = every(
  oneLegWithinTwoDays,
  some(
    isAny('feel', 'locks', 'tightens', 'stays-tight', 'aches', 'sharp', 'sore-days'),
    unsaid(isAny('feel', 'weak', 'tingles', 'twitches')),
  ),
)

/** A clot may make a leg heavy without pain. */
const legMayHoldAClot = every(oneLegWithinTwoDays, unsaid(legHurts), clotIsLikelier)

const legNumbOrWeak = every(oneLegWithinTwoDays, unsaid(legHurts), isAny('feel', 'weak', 'tingles'))

/** It is about a leg or an arm, and none of it about cramps that keep coming. */
const aboutALimb = every(
  some(legHurts, legMayHoldAClot, legNumbOrWeak, armMayHoldAClot, armNotCramping),
  unsaid(some(nightAfterNight, is('history', 'more-often'), isAny('rest-signs', 'spreading', 'both-ankles'))),
)

/** Days of it in no one leg, from a race or other hard work and at no other time: what is low in the blood does not come like that. */
const stiffFromHardWork = every(
  is('lasts', 'days'),
  hardWorkTold,
  isAny('feel', 'stays-tight', 'aches', 'sore-days'),
  unsaid(aboutALimb),
  unsaid(some(nightAfterNight, is('history', 'more-often'), isAny('when', 'at-rest', 'in-bed'))),
  unsaid(isAny('rest-signs', 'spreading', 'both-ankles')),
)
const diabetic = some(has('diabetes'), takes('insulin', 'metformin', 'sglt2'))

const thighOrHip = isAny('where', 'hip-or-groin', 'quad', 'hamstring', 'several-muscles')
const onTabletsForThighBone = every(takes('bone-medicine', 'teriparatide', 'steroid-tablet'), thighOrHip)
const childThighOrHip = every(is('health', 'under-18'), thighOrHip)

/** What comes from the leg itself: what each sign that can wait means for the appointment. Lines of a flag are named in full, so that one which changes does not compile. */
export const legAppointments = {
  'calf-tear': {
    whom: 'physio',
    within: 'days',
    replaces: ['Otherwise see a physio within a few days.'],
    asks: [
      { about: 'whether it is torn', say: 'Is the muscle torn, and how badly?' },
      { about: 'when to run again', say: 'When may I stretch it, load it and run again?' },
    ],
  },
  'same-leg-keeps-returning': {
    whom: 'physio',
    within: 'weeks',
    sooner: [{ when: every(is('builds-signs', 'worse-weekly'), isAny('where', 'shin', 'foot')), within: 'days' }],
    replaces: [
      'Let a physio look at it in the next few weeks. Shin or foot, and worse every week: in the next few days.',
    ],
    forWhoRuns: ['Do less of the running that brings it on. Nothing hard, long or steep until then.'],
    asks: [
      { when: is('where', 'same-leg'), about: 'why always that leg', say: 'Why is it always this leg?' },
      { when: unsaid(is('where', 'same-leg')), about: 'why it keeps coming', say: 'Why does it keep coming?' },
      { about: 'what to run meanwhile', say: 'What may I run meanwhile, and what should I strengthen?' },
    ],
  },
  'hip-or-groin-pain': {
    whom: 'doctor',
    within: 'days',
    replaces: [
      'See a doctor within days. Until then no running, and no stretching, kneading or strength work of it; walk only if it does not hurt.',
    ],
    meanwhile: 'No running, and no stretching, kneading or strength work of it; walk only if it does not hurt.',
    asks: [
      {
        when: is('where', 'hip-or-groin'),
        about: 'why the hip hurts',
        say: 'Why does my hip or groin hurt: bone, joint or tendon?',
      },
      {
        when: unsaid(is('where', 'hip-or-groin')),
        about: 'why the thigh hurts',
        say: 'Why does my thigh hurt: bone, joint or muscle?',
      },
    ],
  },
  'stress-fracture': {
    whom: 'doctor',
    within: 'days',
    replaces: [
      'See a doctor within days. An early X-ray can look normal, so a scan may be needed.',
      'Mention missed periods, low weight, an earlier stress fracture or a sudden rise in training.',
      'On a bone medicine or steroids, and it is the thigh: ask for a picture of the whole thigh bone. Under 18: ask whether the hip needs an X-ray, also if only the thigh hurts.',
    ],
    asks: [
      {
        when: onTabletsForThighBone,
        about: 'a picture of the whole thigh bone',
        say: 'Can the whole thigh bone be looked at, on both sides? I take a medicine that can weaken it.',
      },
      {
        when: childThighOrHip,
        about: 'an X-ray of the hip',
        say: 'Does the hip need an X-ray, also if only the thigh hurts?',
      },
      {
        about: 'a scan of the bone',
        say: 'Could the bone be cracked, and do I need a scan? An early X-ray can look normal.',
      },
      { about: 'when to run again', say: 'When may I run and jump again?' },
    ],
  },
  'exertional-compartment': {
    whom: 'doctor',
    within: 'weeks',
    sooner: [{ when: is('builds-signs', 'numb-foot'), within: 'two-weeks' }],
    replaces: ['See a sports doctor within weeks. A foot that goes numb: in the next two weeks.'],
    asks: [
      {
        about: 'pressure in the lower leg',
        say: 'Could pressure build up in the muscles of my lower leg, and which sports doctor can test it?',
      },
      { about: 'what to run meanwhile', say: 'What may I run meanwhile?' },
    ],
  },
  'arms-late-in-a-run': {
    whom: 'doctor',
    within: 'two-weeks',
    replaces: [
      'See a doctor in the next week or two, and ask whether your heart should be checked.',
      'Until then nothing hard, long, steep or hot, and no race.',
    ],
    meanwhile: 'Until then nothing hard, long, steep or hot, and no race.',
    asks: [
      {
        about: 'your arms and your heart',
        say: 'My arms ache or go numb, on runs or off them: should my heart be checked?',
      },
    ],
  },
  'popliteal-entrapment': {
    whom: 'doctor',
    within: 'two-weeks',
    sooner: [{ when: is('builds-signs', 'cold-foot'), within: 'days' }],
    replaces: [
      'See a doctor within a week or two, who can check the pulses in your foot before and after exercise. A foot that turns cold or pale on runs: within days, and no running until then.',
    ],
    forWhoRuns: ['Until then stop as soon as it comes on. Do not run through it.'],
    asks: [
      { about: 'the pulses in the foot', say: 'Can you check the pulses in my foot, before and after exercise?' },
      { about: 'what to run meanwhile', say: 'What may I run meanwhile?' },
    ],
  },
  claudication: {
    whom: 'doctor',
    within: 'two-weeks',
    sooner: [{ when: some(isAny('when', 'in-bed', 'at-rest'), footColderMoreOften), within: 'two-days' }],
    replaces: [
      'Pain at night or at rest, or a sore that does not heal: within a day or two, and no running.',
      'See a doctor within a week or two, to have the pulses and the blood pressure at the ankle checked, also after exercise.',
      'Say if you are over 60, smoke, or have diabetes or a heart condition.',
    ],
    forWhoRuns: ['Until then stop when it comes on. No hard or long runs.'],
    asks: [
      {
        about: 'blood flow in the leg',
        say: 'Can you check the pulses and the blood pressure at my ankle, also after exercise?',
      },
      { about: 'what to run meanwhile', say: 'What may I run meanwhile?' },
    ],
  },
  'spine-nerve': {
    whom: 'doctor',
    within: 'two-weeks',
    replaces: ['Have a doctor look at it in the next week or two.'],
    asks: [
      { when: armsAlone, about: 'a nerve in the arm', say: 'Does this come from a nerve: in wrist, elbow or neck?' },
      {
        when: unsaid(armsAlone),
        about: 'nerve or back',
        say: 'Does this come from a nerve, or from my back?',
      },
      { about: 'which stretches to leave', say: 'Which stretches should I leave out?' },
    ],
  },
  'persistent-or-frequent': {
    whom: 'doctor',
    within: 'two-weeks',
    sooner: [
      { when: some(oneLegWithinTwoDays, armMayHoldAClot, childHurtsAtRest), within: 'two-days' },
      { when: oneLegForWeeksAfterAClot, within: 'days' },
    ],
    replaces: [
      'See a doctor within one or two weeks. One leg sore for days, or for hours at rest, in bed or after a run, and not the other, one leg or arm with something that makes clots likelier, or under 18 and hurting at night: within a day or two.',
      'Take a note of your cramps and a list of your medicines with you.',
      'Ask whether blood tests for sugar, thyroid, kidneys, liver and salts make sense.',
    ],
    asks: [
      {
        when: childHurtsAtRest,
        about: 'an X-ray of the leg',
        say: 'It hurts while I rest: does a bone need an X-ray?',
      },
      {
        when: weakAtRestForMonths,
        about: 'testing your strength',
        say: 'Can you test my strength, muscle by muscle, and my reflexes?',
      },
      {
        when: stiffInArmsAndLegs,
        about: 'inflammation in the blood',
        say: 'My arms and legs are stiff: can my blood be tested for inflammation (ESR and CRP)?',
      },
      {
        when: is('rest-signs', 'both-ankles'),
        about: 'your ankles',
        say: 'My ankles swell: is it my heart or kidneys?',
      },
      {
        when: every(legHurts, is('where', 'same-leg')),
        about: 'a clot or a tear',
        say: 'My leg stays sore: could it be a clot, or a tear?',
      },
      {
        when: every(legHurts, unsaid(is('where', 'same-leg'))),
        about: 'a clot or a tear',
        say: 'I stay sore: are both legs alike, or could one hold a clot or a tear?',
      },
      {
        when: stiffFromHardWork,
        about: 'muscles that stay stiff',
        say: 'My muscles stay stiff or sore since hard running: is one torn, or do I load too early?',
      },
      {
        when: legMayHoldAClot,
        about: 'a clot in the leg',
        say: 'Could this leg hold a clot? Something makes one likelier in me.',
      },
      { when: legNumbOrWeak, about: 'a numb or weak leg', say: 'My leg is numb, or weak: what is it from?' },
      { when: armMayHoldAClot, about: 'a clot in the arm', say: 'My arm aches at rest: could it be a clot?' },
      {
        when: every(armNotCramping, unsaid(armMayHoldAClot)),
        about: 'your arm or hand',
        say: 'Why does my arm or hand do this: a nerve, a joint, or the blood?',
      },
      // Who cramps night after night and takes one of these wonders about it before anything else.
      {
        when: every(nightAfterNight, takes('statin')),
        about: 'your statin',
        say: 'Could my statin have a part in the cramps?',
      },
      {
        when: every(nightAfterNight, takes('laba-inhaler'), unsaid(takes('statin'))),
        about: 'your inhaler',
        say: 'Could my inhaler have a part in the cramps?',
      },
      {
        when: every(diabetic, unsaid(aboutALimb)),
        about: 'a blood test',
        say: 'Can my blood be tested: salts, magnesium, kidneys, liver, thyroid? And is my sugar where it should be?',
      },
      {
        when: unsaid(some(diabetic, aboutALimb, pregnant, stiffFromHardWork)),
        about: 'a blood test',
        say: 'Can my blood be tested: sugar, salts, kidneys, liver, thyroid?',
      },
    ],
  },
} as const satisfies { readonly [F in FlagId]?: Arrangement<Flags[F]['actions'][number]> }
