import type { AppointmentCards } from '../../domain/appointment/appointment'
import { every, is, not, unsaid } from '../../domain/conditions/condition'
import { illOnTablets } from '../patterns/illness/ill-on-tablets'
import { onlyInBed } from '../patterns/runnerAndRun/only-in-bed'
import { has, takes } from '../patterns/runnerAndRun/runner-groups'
import { asksForPressure } from './onStandingUp'
import { painkillerAsks } from './painkillerAsks'

/** What to drink on runs is no question for someone who cramps in bed alone. */
const crampsOnRuns = unsaid(onlyInBed)

const dietAsks = [
  { about: 'your diet', say: 'May I try to lose weight now, and how much should I eat for my running?' },
] as const

const alcoholAsks = [
  {
    about: 'alcohol and your sugar',
    say: 'Is any alcohol safe with my medicine for sugar, and what do I do about it after a run?',
  },
] as const

/** It is given for these as well as for sugar. */
const forHeartOrKidneys = every(has('heart-failure', 'kidney', 'dialysis'), not(has('diabetes')))

const gliflozinAsk = {
  about: 'your -gliflozin tablet',
  say: 'My -gliflozin tablet on hard, long or hot runs: do I pause it, what do I eat, and when do I test for ketones?',
} as const

/** What a caution leaves to be asked: it says "unless your doctor agrees", so here is the question. */
export const conflictAppointments = {
  'desmopressin-on-runs': [
    {
      whom: 'prescriber',
      about: 'desmopressin on long runs',
      say: 'May I run long or race, what do I do with my desmopressin then, and how much may I drink?',
    },
  ],
  'hyponatraemia-risk': [
    { about: 'drinking on long runs', say: 'How should I drink on long runs, so that my blood sodium stays right?' },
  ],
  'over-drinking-signs': [
    { about: 'drinking on long runs', say: 'I may drink too much on runs. How should I drink on long ones?' },
  ],
  'kidney-disease': [
    { about: 'your limits on runs', say: 'What are my limits for drinking, salt and potassium when I run?' },
  ],
  dialysis: [
    {
      whom: 'heart-or-kidney-team',
      about: 'how hard to run',
      say: 'On dialysis: how far and how hard may I run, may I race, and how much may I drink then?',
    },
  ],
  'heart-failure': [{ about: 'how hard to run', say: 'How far and how hard may I run?' }],
  'heart-disease': [
    {
      when: takes('digoxin'),
      about: 'potassium and magnesium with digoxin',
      say: 'I take digoxin and have cramps: should the potassium and magnesium in my blood be measured?',
    },
    { about: 'how hard to run', say: 'Which efforts are safe for my heart?' },
  ],
  'heart-block-or-myasthenia': [
    { about: 'how hard to train', say: 'With my heart block or myasthenia: how far and how hard may I train?' },
  ],
  'fluid-limit': [{ about: 'your limit for drinking', say: 'Does my limit for drinking change on long or hot runs?' }],
  'blood-pressure-or-low-salt': [
    asksForPressure,
    { when: crampsOnRuns, about: 'salt on long runs', say: 'May I have salt or sports drinks on long runs?' },
  ],
  'potassium-raising-medicine': [
    asksForPressure,
    {
      when: is('supplements', 'magnesium'),
      about: 'magnesium',
      say: 'I take magnesium: may I go on with it beside my tablets?',
    },
    {
      when: takes('ace-or-arb'),
      about: 'whether your tablets allow salt',
      say: 'What goes with my tablet like ramipril or losartan on long or hot runs: electrolytes, salt, magnesium?',
    },
    {
      when: takes('potassium-sparing'),
      about: 'your water tablet',
      say: 'Could my water tablet have a part in the cramps, and may I have electrolytes or salt, or run in heat, with it?',
    },
  ],
  'water-tablet': [
    asksForPressure,
    {
      about: 'your water tablet',
      say: 'Could my water tablet have a part in the cramps, and how do I drink, salt and run in heat with it?',
    },
  ],
  lithium: [
    {
      whom: 'prescriber',
      about: 'lithium on long or hot runs',
      say: 'How do I keep salt and drinking steady on long or hot runs, and should my lithium level be tested?',
    },
  ],
  'lithium-moved': [
    {
      whom: 'prescriber',
      about: 'lithium on long or hot runs',
      say: 'May I run long or race on lithium, and should my lithium level be tested before?',
    },
  ],
  'lithium-while-ill': [
    {
      whom: 'prescriber',
      about: 'lithium while you are ill',
      say: 'I take lithium and have been ill or dried out: do I take it, and should my lithium level be tested today?',
    },
  ],
  'magnesium-with-medicine': [{ about: 'magnesium', say: 'May I take magnesium with what I take?' }],
  'beta-blocker-and-lungs': [
    {
      about: 'your beta-blocker and your lungs',
      say: 'I have a lung condition or an inhaler: is my beta-blocker right for me?',
    },
  ],
  'tablet-in-pregnancy': [
    {
      about: 'your medicine in pregnancy',
      say: 'I am pregnant: does my medicine have to change, and how?',
    },
  ],
  'weight-injection-in-pregnancy': [
    {
      about: 'your injection in pregnancy',
      say: 'I am pregnant: how do I stop my injection, and what comes in its place?',
    },
  ],
  'after-birth': [
    {
      whom: 'midwife',
      about: 'when to run again',
      say: 'May I run again, and how do I begin? (Say when the birth was, how, and whether you leak, feel heaviness or bleed.)',
    },
  ],
  'quinolone-tendon': [
    { about: 'your antibiotic and tendons', say: 'How long do I have to spare my tendons after this antibiotic?' },
  ],
  'earlier-clot': [
    { about: 'massage and compression', say: 'After my clot: may I have massage, and wear compression socks?' },
  ],
  'tear-unknown': [{ about: 'whether it is torn', say: 'Is something torn?' }],
  'child-limp-unknown': [{ about: 'the hip', say: 'Could this come from the hip, and does it need an X-ray?' }],
  'hip-unknown': [{ about: 'the hip', say: 'Could this be the bone of the hip, and does it need a scan?' }],
  'bone-unknown': [{ about: 'bone, nerve or pressure', say: 'Could it be a bone, a nerve or pressure in the leg?' }],
  'growing-worse': [
    { whom: 'physio', about: 'why it does not settle', say: 'Why does it not settle, and could it be bone or tendon?' },
  ],
  limping: [{ whom: 'physio', about: 'why you limp', say: 'Why do I limp, and could it be bone?' }],
  'nerve-or-muscle-illness': [
    { about: 'how hard to train', say: 'With my nerve or muscle condition: how far and how hard may I train?' },
  ],
  'diabetes-reduced-feeling': [
    { about: 'your feet', say: 'Should a podiatrist look at my feet before I do foot exercises?' },
  ],
  'diabetes-fuelling': [
    {
      when: takes('insulin', 'sulfonylurea'),
      whom: 'diabetes-team',
      about: 'diabetes on hard and long runs',
      say: 'How do I plan eating, drinking, testing and my diabetes medicine around hard and long runs?',
    },
    {
      when: every(has('diabetes'), not(takes('insulin', 'sulfonylurea'))),
      about: 'diabetes and long runs',
      say: 'How do I plan eating, drinking and my diabetes medicine around runs?',
    },
  ],
  'metformin-alone': [
    {
      when: crampsOnRuns,
      about: 'metformin and sweet drinks',
      say: 'With metformin: may I have sweet or sports drinks on runs?',
    },
  ],
  'diabetes-feet': [{ about: 'the feeling in your feet', say: 'Can you check the feeling in my feet?' }],
  'sick-day-tablets': [
    {
      when: illOnTablets,
      about: 'your tablets while you are ill',
      say: 'I have been ill: does any of my tablets have to change, which go on, and for how long?',
    },
  ],
  'earlier-sign-not-told': [{ about: 'what was behind it', say: 'What was behind what happened on that run?' }],
  'muscle-illness-unknown': [
    { about: 'how muscles make energy', say: 'Could it be a condition of how my muscles make energy?' },
  ],
  'statin-signs-unknown': [{ about: 'your statin', say: 'Could my statin have a part in the cramps?' }],
  'salts-before-hard-runs': [
    { about: 'a blood test', say: 'Can my blood be tested: potassium, magnesium, calcium, kidneys?' },
  ],
  'diet-with-a-baby': dietAsks,
  'diet-not-agreed': dietAsks,
  'heat-illness-history': [{ about: 'heat', say: 'May I train or race in heat again?' }],
  'heat-handling-medicine': [{ about: 'heat', say: 'How does my medicine change what heat does to me?' }],
  'anticoagulants-and-massage': [
    { about: 'massage and painkillers', say: 'My blood clots slowly: is massage safe, and which painkiller?' },
  ],
  'sickle-trait': [{ about: 'sickle cell and hard runs', say: 'How hard may I train with sickle cell?' }],
  'heavy-drinking': [{ about: 'alcohol', say: 'How can I cut down on alcohol safely?' }],
  'painkillers-with-risk': painkillerAsks,
  'painkillers-and-airways': painkillerAsks,
  'alcohol-and-low-sugar': alcoholAsks,
  'alcohol-and-acid': alcoholAsks,
  'painkillers-in-pregnancy': [{ about: 'a safe painkiller', say: 'Which painkiller may I take now, if any?' }],
  'blood-pressure-tablet-unknown': [
    asksForPressure,
    {
      about: 'which blood pressure tablet',
      say: 'Which blood pressure tablet do I take, and does it go with salt, electrolytes, magnesium and heat?',
    },
  ],
  'medicines-unknown': [
    { about: 'what you take', say: 'Which medicines do I take, and does one of them bring on cramps?' },
  ],
  'conditions-unknown': [
    { about: 'your condition', say: 'Which condition do I have, and what must I mind when I run?' },
  ],
  'gliflozin-tablet': [
    { when: forHeartOrKidneys, whom: 'heart-or-kidney-team', ...gliflozinAsk },
    { when: unsaid(forHeartOrKidneys), whom: 'diabetes-team', ...gliflozinAsk },
  ],
  'weight-injection': [
    { about: 'your injection', say: 'With my injection: how do I eat and drink enough around runs?' },
  ],
  ileostomy: [
    { about: 'drinking with your stoma', say: 'With my stoma: what should I drink on long runs, and how much?' },
  ],
  'ileostomy-sparing-salt': [
    { about: 'drinking with your stoma', say: 'With my stoma and little salt: what should I drink on long runs?' },
  ],
  'asthma-not-a-stitch': [
    { about: 'the wheeze', say: 'Is the wheeze or tight chest asthma, and how hard may I run with it?' },
  ],
} as const satisfies AppointmentCards['conflicts']
