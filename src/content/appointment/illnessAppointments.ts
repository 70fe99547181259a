import type { Arrangement } from '../../domain/appointment/appointment'
import { every, is, some, unsaid } from '../../domain/conditions/condition'
import type { FlagId } from '../../domain/vocabulary'
import { earlierNotTold } from '../patterns/asked/gateway-not-told'
import { notYetCleared } from '../patterns/illness/not-yet-cleared'
import { slumpedEarlier } from '../patterns/illness/slumped-earlier'
import { slowThyroidOnAStatin } from '../patterns/medicines/weak-on-a-statin'
import { has, takes } from '../patterns/runnerAndRun/runner-groups'
import { newAtRestOnAWaterTablet } from '../patterns/saltsAndWater/new-at-rest'
import {
  severalNewlyAndSaltsLost,
  severalNewlyOnTablets,
  severalNewlyWhereSaltsMustNotFall,
} from '../patterns/saltsAndWater/several-newly-at-rest'
import { twitchesNewlyAtRest } from '../patterns/saltsAndWater/twitches-newly-at-rest'
import type { redFlags } from '../redFlags'

type Flags = typeof redFlags

/** What comes from the rest of the body: what each sign that can wait means for the appointment. Lines of a flag are named in full, so that one which changes does not compile. */
export const illnessAppointments = {
  'low-energy': {
    whom: 'doctor',
    within: 'two-weeks',
    replaces: ['Book a doctor in the next week or two and tell them how much you run.'],
    forWhoRuns: ['Run less until you have been: short and easy.'],
    asks: [
      { about: 'eating enough', say: 'Do I eat enough for how much I run?' },
      { about: 'bones and blood salts', say: 'Should my bones and my blood salts be looked at?' },
    ],
  },
  'water-kept-back': {
    whom: 'heart-or-kidney-team',
    rather: [{ when: unsaid(has('heart-failure', 'heart-disease', 'kidney', 'dialysis')), whom: 'doctor' }],
    within: 'two-days',
    replaces: ['Call your heart or kidney team, or your doctor, today or tomorrow. Say that you swell.'],
    asks: [
      {
        when: is('rest-signs', 'both-ankles'),
        about: 'your ankles',
        say: 'My ankles swell: is it my heart or kidneys?',
      },
      {
        when: unsaid(is('rest-signs', 'both-ankles')),
        about: 'being puffy after runs',
        say: 'I am puffy or heavier after runs: does my heart keep water back?',
      },
      { about: 'how hard to run', say: 'How far and how hard may I run?' },
    ],
  },
  'mnd-weakness': {
    whom: 'doctor',
    within: 'days',
    replaces: ['See a doctor within days to have your strength checked. Until then nothing hard, long or hot.'],
    meanwhile: 'Until then nothing hard, long or hot.',
    asks: [{ about: 'testing your strength', say: 'Can you test my strength, muscle by muscle, and my reflexes?' }],
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
      {
        about: 'a blood test (CK)',
        say: 'Should my blood be tested for CK, at rest and after an effort? (Say when you last ran hard: a hard run raises this by itself for days.)',
      },
    ],
  },
  'earlier-serious-episode': {
    whom: 'doctor',
    within: 'before-hard-runs',
    replaces: [
      'After heat stroke or muscle breakdown: no exercise at all until a doctor has cleared you. Otherwise see a doctor before you run hard, long or in heat again.',
      // Who has not had it looked into is told so by a flag for today.
      'Confusion or a seizure that no doctor has looked into: call today, and do not run before that.',
    ],
    meanwhile: 'After heat stroke or muscle breakdown: no exercise at all until a doctor has cleared you.',
    asks: [
      { about: 'what was behind it', say: 'What was behind what happened on that run?' },
      { when: notYetCleared, about: 'when to run again', say: 'When may I run again, and how do I begin?' },
      {
        when: unsaid(notYetCleared),
        about: 'running hard again',
        say: 'May I run hard, long or in heat again?',
      },
    ],
  },
  'sickle-and-weak': {
    whom: 'doctor',
    within: 'before-hard-runs',
    sooner: [{ when: slumpedEarlier, within: 'two-days' }],
    replaces: [
      'See a doctor before you run hard, long or in heat again. Legs that gave way, or were weak for hours: in the next day or two, and no running before that.',
    ],
    asks: [
      { about: 'sickle cells', say: 'Could sickle cells make my muscles weak?' },
      {
        when: is('sickle-signs', 'earlier'),
        about: 'what was behind it',
        say: 'What was behind what happened on that run?',
      },
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
  pregnancy: {
    whom: 'midwife',
    within: 'before-hard-runs',
    sooner: [{ when: is('rest-signs', 'both-ankles'), within: 'two-days' }],
    replaces: [
      'Ask your midwife or doctor about the cramps, before you run hard, long or in heat again, and before any magnesium or supplement.',
    ],
    asks: [
      {
        when: is('rest-signs', 'both-ankles'),
        about: 'swollen ankles',
        say: 'Both my ankles swell: can my blood pressure and urine be checked?',
      },
      { about: 'cramps and supplements', say: 'I have cramps: may I take magnesium or anything else for them?' },
      { about: 'running now', say: 'How far and how hard may I run now?' },
    ],
  },
  tetany: {
    whom: 'doctor',
    within: 'two-weeks',
    sooner: [
      {
        when: some(
          is('health', 'heavy-drinking'),
          has('bowel', 'ileostomy'),
          takes('acid-reducer', 'diuretic', 'potassium-sparing'),
        ),
        within: 'two-days',
      },
      // With little potassium or magnesium, digoxin upsets the heartbeat.
      { when: some(has('thyroid', 'thyroid-surgery'), takes('digoxin')), within: 'today' },
    ],
    replaces: [
      'See a doctor after a first attack, or if it comes again.',
      'With much alcohol, a bowel condition, a stomach-acid tablet for a long time or a water tablet: call in the next day or two. With digoxin: call today. Magnesium, calcium and potassium have to be measured.',
    ],
    asks: [
      {
        about: 'calcium, magnesium and potassium',
        say: 'Can my blood be tested for calcium, magnesium and potassium?',
      },
      { about: 'breathing too fast', say: 'Could it come from breathing too fast?' },
    ],
  },
  'blood-test': {
    whom: 'doctor',
    within: 'two-weeks',
    sooner: [
      { when: every(takes('digoxin'), severalNewlyWhereSaltsMustNotFall), within: 'today' },
      {
        when: some(severalNewlyOnTablets, severalNewlyAndSaltsLost, severalNewlyWhereSaltsMustNotFall),
        within: 'two-days',
      },
      { when: every(has('thyroid-surgery'), twitchesNewlyAtRest), within: 'two-days' },
      { when: some(newAtRestOnAWaterTablet, slowThyroidOnAStatin), within: 'days' },
    ],
    replaces: ['See your doctor and ask for a blood test: salts, calcium, magnesium, kidneys and thyroid.'],
    asks: [
      { about: 'a blood test', say: 'Can my blood be tested: salts, magnesium, kidneys, thyroid?' },
      {
        when: slowThyroidOnAStatin,
        about: 'a blood test (CK)',
        say: 'Do I need a blood test for muscle damage, called CK? (Say when you last ran hard: a hard run raises this by itself for days.)',
      },
    ],
  },
  'lasting-weakness': {
    whom: 'doctor',
    within: 'two-weeks',
    replaces: [
      'See a doctor in the next week or two: blood, thyroid, heart, muscles, an infection or too little food may be behind it.',
      'Until then nothing long, hard or hot.',
    ],
    meanwhile: 'Until then nothing long, hard or hot.',
    asks: [
      { about: 'why strength does not return', say: 'Why do my strength and speed not come back?' },
      { about: 'blood, thyroid and heart', say: 'Should my blood, thyroid, muscle values and heart be looked at?' },
    ],
  },
  'rib-pain-and-heart': {
    whom: 'doctor',
    within: 'days',
    replaces: [
      'See a doctor within days. Say that it comes with effort. Nothing hard, long, steep or hot before that.',
    ],
    meanwhile: 'Nothing hard, long, steep or hot before that.',
    asks: [
      { about: 'the heart', say: 'The pain under my ribs comes with effort: could it be the heart?' },
      { about: 'running hard again', say: 'May I run hard, long or in heat?' },
    ],
  },
  'wheeze-on-running': {
    whom: 'doctor',
    within: 'two-weeks',
    replaces: ['See a doctor about the wheeze, whatever becomes of the cramps.'],
    asks: [{ about: 'the wheeze', say: 'Is the wheeze or tight chest asthma, and how hard may I run with it?' }],
  },
} as const satisfies { readonly [F in FlagId]?: Arrangement<Flags[F]['actions'][number]> }
