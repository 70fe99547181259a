import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Arrangement } from '../../domain/visit/visit'
import type { FlagId } from '../../domain/vocabulary'
import { earlierNotTold } from '../patterns/gateway-not-told'
import { oneLegForDays } from '../patterns/one-leg-for-days'
import { has, takes } from '../patterns/runner-groups'
import type { redFlags } from '../redFlags'
import { painkillerAsks } from './painkillerAsks'

type Flags = typeof redFlags
const diabetic = some(has('diabetes'), takes('insulin', 'metformin', 'sglt2'))

/** What each sign that can wait for a visit means for it. Lines of a flag are named in full, so that one which changes does not compile. */
export const flagVisits = {
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
    replaces: ['Let a physio look at it in the next few weeks.'],
    asks: [
      { about: 'why always that leg', say: 'Why is it always this leg?' },
      { about: 'what to run meanwhile', say: 'What may I run meanwhile, and what should I strengthen?' },
    ],
  },
  'stress-fracture': {
    whom: 'doctor',
    within: 'days',
    replaces: [
      'See a doctor within days. An early X-ray can look normal, so a scan may be needed.',
      'Mention missed periods, low weight, an earlier stress fracture or a sudden rise in training.',
    ],
    asks: [
      {
        about: 'a scan of the bone',
        say: 'Could the bone be cracked, and do I need a scan? An early X-ray can look normal.',
      },
      { about: 'when to run again', say: 'When may I run and jump again?' },
    ],
  },
  'low-energy': {
    whom: 'doctor',
    within: 'two-weeks',
    replaces: ['Book a doctor in the next week or two and tell them how much you run.'],
    asks: [
      { about: 'eating enough', say: 'Do I eat enough for how much I run?' },
      { about: 'bones and blood salts', say: 'Should my bones and my blood salts be looked at?' },
    ],
  },
  'exertional-compartment': {
    whom: 'doctor',
    within: 'weeks',
    replaces: ['See a sports doctor within weeks.'],
    asks: [
      {
        about: 'pressure in the lower leg',
        say: 'Could pressure build up in the muscles of my lower leg, and which sports doctor can test it?',
      },
      { about: 'what to run meanwhile', say: 'What may I run meanwhile?' },
    ],
  },
  'popliteal-entrapment': {
    whom: 'doctor',
    within: 'two-weeks',
    replaces: ['See a doctor within a week or two, who can check the pulses in your foot before and after exercise.'],
    asks: [
      { about: 'the pulses in the foot', say: 'Can you check the pulses in my foot, before and after exercise?' },
      { about: 'what to run meanwhile', say: 'What may I run meanwhile?' },
    ],
  },
  claudication: {
    whom: 'doctor',
    within: 'two-weeks',
    sooner: [{ when: every(is('where', 'foot'), isAny('when', 'in-bed', 'at-rest')), within: 'two-days' }],
    replaces: [
      'Pain in the foot at night or at rest, or a sore that does not heal: within a day or two.',
      'See a doctor within a week or two, to have the pulses and the blood pressure at the ankle checked, also after exercise.',
      'Say if you are over 60, smoke, or have diabetes or a heart condition.',
    ],
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
      { about: 'nerve or back', say: 'Does this come from a nerve, or from my back?' },
      { about: 'which stretches to leave', say: 'Which stretches should I leave out?' },
    ],
  },
  'mnd-weakness': {
    whom: 'doctor',
    within: 'days',
    replaces: ['See a doctor within days to have your strength checked. Until then nothing hard or long.'],
    meanwhile: 'Until then nothing hard or long.',
    asks: [{ about: 'testing your strength', say: 'Can you test my strength, muscle by muscle?' }],
  },
  'metabolic-myopathy': {
    whom: 'doctor',
    within: 'two-weeks',
    replaces: [
      'See a doctor in the next week or two. Ask whether it could be a condition of how muscles make energy, such as McArdle.',
    ],
    asks: [
      {
        about: 'how muscles make energy',
        say: 'Could it be a condition of how my muscles make energy, such as McArdle?',
      },
      { about: 'a blood test (CK)', say: 'Should my blood be tested for CK, at rest and after an effort?' },
    ],
  },
  'earlier-serious-episode': {
    whom: 'doctor',
    within: 'before-hard-runs',
    replaces: [
      'See a doctor before you run hard, long or in heat again.',
      // Who has not had it looked into is told so by a flag for today.
      'Confusion or a seizure that no doctor has looked into: call today, and do not run before that.',
    ],
    asks: [
      { about: 'what was behind it', say: 'What was behind what happened on that run?' },
      { about: 'running hard again', say: 'May I run hard, long or in heat again?' },
    ],
  },
  'earlier-sign-unchecked': {
    whom: 'doctor',
    within: 'two-days',
    // It may have been a faint, chest pain, confusion or a seizure.
    sooner: [{ when: earlierNotTold, within: 'today' }],
    replaces: [
      'See a doctor in the next day or two, even though it is gone. No running until then; walking is fine.',
      'Ask whether a clot or muscle breakdown was behind it.',
      'It may have been a faint, chest pain, confusion or a seizure: call today.',
    ],
    meanwhile: 'No running until then, even though it is gone. Walking is fine.',
    asks: [
      { about: 'a clot or muscle breakdown', say: 'Was a clot or muscle breakdown behind it?' },
      { about: 'when to run again', say: 'When may I run again?' },
    ],
  },
  'persistent-or-frequent': {
    whom: 'doctor',
    within: 'two-weeks',
    sooner: [
      {
        when: some(oneLegForDays, every(is('where', 'same-leg'), is('feel', 'sore-days'))),
        within: 'two-days',
      },
    ],
    replaces: [
      'See a doctor within one or two weeks. One leg sore for days, or for hours at rest, in bed or after a run, and not the other: within a day or two.',
      'Take a note of your cramps and a list of your medicines with you.',
      'Ask whether blood tests for sugar, thyroid, kidneys, liver and salts make sense.',
    ],
    asks: [
      {
        when: diabetic,
        about: 'a blood test',
        say: 'Can my blood be tested: salts, magnesium, kidneys, liver, thyroid? And is my sugar where it should be?',
      },
      {
        when: unsaid(diabetic),
        about: 'a blood test',
        say: 'Can my blood be tested: sugar, salts, kidneys, liver, thyroid?',
      },
    ],
  },
  'statin-or-new-medicine': {
    whom: 'prescriber',
    within: 'days',
    replaces: ['In the next few days talk to your prescriber or pharmacist. No hard sessions before that.'],
    meanwhile: 'No hard sessions before that.',
    asks: [
      { about: 'your medicine and the muscles', say: 'Could my medicine be behind the muscle trouble?' },
      { about: 'a blood test (CK)', say: 'Do I need a blood test for muscle damage, called CK?' },
    ],
  },
  pregnancy: {
    whom: 'midwife',
    within: 'next-visit',
    replaces: [
      'Mention the cramps at your next visit to the midwife or doctor, and before you take magnesium or any supplement.',
    ],
    asks: [
      { about: 'cramps and supplements', say: 'I have cramps: may I take magnesium or anything else for them?' },
      { about: 'running now', say: 'How far and how hard may I run now?' },
    ],
  },
  tetany: {
    whom: 'doctor',
    within: 'two-weeks',
    sooner: [
      {
        when: some(is('health', 'heavy-drinking'), has('bowel', 'ileostomy'), takes('acid-reducer')),
        within: 'two-days',
      },
      { when: has('thyroid', 'thyroid-surgery'), within: 'today' },
    ],
    replaces: [
      'See a doctor after a first attack, or if it comes again.',
      'With much alcohol, a bowel condition, or a stomach-acid tablet for a long time, more so with a water tablet: call in the next day or two. Magnesium, calcium and potassium have to be measured.',
    ],
    asks: [
      {
        about: 'calcium, magnesium and potassium',
        say: 'Can my blood be tested for calcium, magnesium and potassium?',
      },
      { about: 'breathing too fast', say: 'Could it come from breathing too fast?' },
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
  'magnesium-salt-safety': {
    whom: 'doctor',
    within: 'next-visit',
    sooner: [
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
        about: 'salt and magnesium',
        say: 'May I take salt, electrolytes or magnesium, and how much may I drink on runs?',
      },
    ],
  },
  'painkiller-risk': {
    whom: 'pharmacist',
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
      'With a heart or rhythm condition, or myasthenia: call today, before your next dose.',
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
    replaces: [
      'Call your prescriber in the next days, and say what you take and how much. They may want the lithium in your blood measured.',
    ],
    asks: [
      {
        about: 'lithium and salt',
        say: 'I take lithium, and more or less salt than before. Should the lithium in my blood be measured, and what may I change?',
      },
    ],
  },
  'blood-test': {
    whom: 'doctor',
    within: 'two-weeks',
    replaces: ['See your doctor and ask for a blood test: salts, magnesium, kidneys and thyroid.'],
    asks: [{ about: 'a blood test', say: 'Can my blood be tested: salts, magnesium, kidneys, thyroid?' }],
  },
  'wheeze-on-running': {
    whom: 'doctor',
    within: 'two-weeks',
    replaces: ['See a doctor about the wheeze, whatever becomes of the cramps.'],
    asks: [{ about: 'the wheeze', say: 'Is the wheeze or tight chest asthma, and how hard may I run with it?' }],
  },
} as const satisfies { readonly [F in FlagId]?: Arrangement<Flags[F]['actions'][number]> }
