import type { Arrangement } from '../../domain/appointment/appointment'
import { every, is, isAny, some } from '../../domain/conditions/condition'
import type { FlagId } from '../../domain/vocabulary'
import { soreOnFloxacin } from '../patterns/bonesAndTendons/sore-on-floxacin'
import { lithiumDriedOut, lithiumRunsDry } from '../patterns/medicines/lithium-runs-dry'
import { weakOnAStatin } from '../patterns/medicines/weak-on-a-statin'
import { has, takes } from '../patterns/runnerAndRun/runner-groups'
import { desmopressinBesideAnother } from '../patterns/saltsAndWater/low-sodium-likelier'
import { potassiumPilesUp } from '../patterns/saltsAndWater/potassium-piles-up'
import type { redFlags } from '../redFlags'
import { painkillerAsks } from './painkillerAsks'

type Flags = typeof redFlags

const newOrWeak = isAny('medicine-signs', 'new-or-raised', 'weak-on-statin')

/** What comes from something that is taken: what each sign that can wait means for the appointment. Lines of a flag are named in full, so that one which changes does not compile. */
export const medicineAppointments = {
  'statin-or-new-medicine': {
    whom: 'prescriber',
    within: 'days',
    sooner: [
      // As its own lines say of muscles that have grown weak.
      {
        when: some(soreOnFloxacin, weakOnAStatin, every(is('medicine-signs', 'new-or-raised'), is('feel', 'weak'))),
        within: 'today',
      },
      // Potassium may be falling or rising, and where heart or kidneys are weak neither waits.
      {
        when: every(
          is('medicine-signs', 'new-or-raised'),
          isAny('medicines', 'diuretic', 'potassium-sparing'),
          some(is('medicines', 'digoxin'), isAny('conditions', 'heart-failure', 'kidney', 'dialysis')),
        ),
        within: 'two-days',
      },
    ],
    replaces: [
      'Otherwise talk to your prescriber or pharmacist in the next few days, with no hard sessions before that.',
    ],
    meanwhile: 'Otherwise no hard sessions before that.',
    asks: [
      {
        when: soreOnFloxacin,
        about: 'your antibiotic and the tendon',
        say: 'Could my antibiotic have harmed a tendon, and when may I run and load it?',
      },
      {
        when: newOrWeak,
        about: 'your medicine and the muscles',
        say: 'Could my medicine be behind the muscle trouble?',
      },
      {
        when: newOrWeak,
        about: 'a blood test (CK)',
        say: 'Do I need a blood test for muscle damage, called CK? (Say when you last ran hard: a hard run raises this by itself for days.)',
      },
    ],
  },
  'diabetes-medicine': {
    whom: 'diabetes-team',
    within: 'days',
    sooner: [{ when: is('health', 'ill-lately'), within: 'today' }],
    replaces: [
      'Ask your diabetes team or pharmacist this week what to take on sick days and on long or hot runs. Never leave out insulin.',
    ],
    meanwhile: 'Never leave out insulin.',
    asks: [
      {
        about: 'your medicine on sick days and long runs',
        say: 'What do I take, eat and drink on sick days, and on long or hot runs?',
      },
    ],
  },
  'ill-on-tablets': {
    whom: 'pharmacist',
    // A pharmacist cannot weigh what a stoma loses, nor raise the dose of a steroid.
    rather: [
      { when: has('ileostomy'), whom: 'stoma-team' },
      { when: has('kidney', 'dialysis', 'heart-failure'), whom: 'heart-or-kidney-team' },
      { when: takes('steroid-tablet', 'digoxin'), whom: 'doctor' },
      { when: has('cirrhosis', 'heart-block-or-myasthenia', 'fluid-limit'), whom: 'doctor' },
    ],
    within: 'today',
    replaces: [
      'Still ill, or eating or drinking little: call your pharmacist or doctor today, with a stoma your stoma nurse or doctor, with weak kidneys or a weak heart their team, on steroid tablets or digoxin your doctor. Well again: ask in the next few days what to do next time.',
    ],
    asks: [
      {
        about: 'being ill with what you take or have',
        say: 'I have been ill: does anything that I take or drink have to change, and for how long?',
      },
    ],
  },
  'low-sodium-likelier': {
    whom: 'doctor',
    within: 'days',
    replaces: ['Ask a doctor in the next few days, and before your next long run or race.'],
    asks: [
      {
        when: desmopressinBesideAnother,
        about: 'a blood test for sodium',
        say: 'With desmopressin and what else I take: should the sodium in my blood be tested in the next days?',
      },
      {
        about: 'drinking on long runs',
        say: 'How should I drink on long runs, so that my blood sodium stays right?',
      },
      { about: 'a blood test for sodium', say: 'Should the sodium in my blood be tested?' },
    ],
  },
  'magnesium-salt-safety': {
    whom: 'doctor',
    within: 'next-visit',
    sooner: [
      { when: potassiumPilesUp, within: 'today' },
      {
        when: some(isAny('supplements', 'salt-tablets', 'electrolytes', 'magnesium'), isAny('drinking', 'salty-drink')),
        within: 'days',
      },
    ],
    // Lithium has a sign of its own.
    replaces: [
      'Ask at your next visit, or sooner if you take them now. With lithium, change nothing before you have called your prescriber.',
    ],
    asks: [
      {
        when: potassiumPilesUp,
        about: 'potassium',
        say: 'I took electrolytes, a salt substitute or a sports drink beside this: should the potassium in my blood be measured today?',
      },
      {
        about: 'salt and magnesium',
        say: 'May I take salt, electrolytes or magnesium, and how much may I drink on runs?',
      },
    ],
  },
  'painkiller-risk': {
    whom: 'pharmacist',
    rather: [{ when: takes('desmopressin'), whom: 'doctor' }],
    within: 'days',
    // The warning about painkillers says it, and more strictly.
    replaces: ['Take none until a pharmacist or doctor has agreed. Ask in the next few days.'],
    asks: painkillerAsks,
  },
  quinine: {
    whom: 'prescriber',
    within: 'days',
    replaces: [
      'Go to whoever prescribed it in the next few days and ask whether it is still right for you. Bought without a prescription? Take no more before you have asked.',
      // Whoever has such a condition is told so by a sign for today.
      'With a heart or rhythm condition, myasthenia or digoxin: call today, before your next dose.',
      'Say if you take something else for heart, mood, allergy or an infection.',
    ],
    meanwhile: 'Bought without a prescription? Take no more before you have asked.',
    asks: [
      { about: 'quinine', say: 'Is quinine still right for me, with my heart and with what else I take?' },
      { about: 'what to do instead', say: 'What can I do about the cramps instead?' },
    ],
  },
  'lithium-steady-salt': {
    whom: 'prescriber',
    within: 'days',
    sooner: [{ when: lithiumDriedOut, within: 'today' }],
    replaces: [
      'Call your prescriber in the next days, and say what you take and how much. They may want the lithium in your blood measured.',
    ],
    asks: [
      {
        when: some(lithiumDriedOut, lithiumRunsDry),
        about: 'lithium and being dry',
        say: 'I take lithium and run dry in heat or on long runs. Should the lithium in my blood be measured now?',
      },
      {
        about: 'lithium and salt',
        say: 'I take lithium, and more or less salt than before. Should the lithium in my blood be measured, and what may I change?',
      },
    ],
  },
} as const satisfies { readonly [F in FlagId]?: Arrangement<Flags[F]['actions'][number]> }
