import { every, is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Conflicts } from '../../domain/plan/measure'
import { medicinesNotTold } from '../patterns/asked/gateway-not-told'
import { thinBones } from '../patterns/bonesAndTendons/thin-bones'
import { tabletInPregnancy } from '../patterns/childAndPregnancy/tablet-in-pregnancy'
import { alcoholAndAcid, alcoholAndLowSugar } from '../patterns/foodAndSugar/alcohol-and-sugar'
import { illNow } from '../patterns/illness/ill-now'
import { illOnTablets } from '../patterns/illness/ill-on-tablets'
import { lithiumDriedOut } from '../patterns/medicines/lithium-runs-dry'
import { takesPainkillers } from '../patterns/medicines/takes-painkillers'
import { slowThyroidOnAStatin, weakOnAStatin } from '../patterns/medicines/weak-on-a-statin'
import { pregnant } from '../patterns/runnerAndRun/runner-groups'
import { potassiumPilesUp } from '../patterns/saltsAndWater/potassium-piles-up'

/** What does not go with a medicine or a supplement. */
export const medicines = {
  'potassium-raising-medicine': {
    when: isAny('medicines', 'ace-or-arb', 'potassium-sparing'),
    forbids: ['run-in-heat', 'take-salt', 'take-potassium', 'take-magnesium', 'take-painkiller'],
    danger: 'life',
    say: 'Your tablets do not go with electrolyte drinks, added salt, salt substitutes or magnesium unless your doctor or pharmacist agrees. If you take one of these now, leave it out until then. Ordinary meals are fine. Ask before you train in heat, too.',
    why: 'These tablets keep potassium in the body, and some keep magnesium in too. Too much of it upsets the heartbeat. In heat and when you are dry, they can also strain the kidneys.',
  },
  'potassium-piles-up': {
    when: potassiumPilesUp,
    forbids: [
      'run-long',
      'run-fast',
      'run-in-heat',
      'take-salt',
      'take-potassium',
      'take-magnesium',
      'take-painkiller',
    ],
    danger: 'life',
    say: 'Electrolytes, a salt substitute or a sports drink, with what else you told us: take no more of them, and call your doctor today about the potassium in your blood. Nothing hard or longer until it was measured. Very weak, or a slow or uneven heartbeat: call your emergency number.',
    why: 'Weak kidneys, some blood pressure tablets and ibuprofen on most days each hold back potassium, and many electrolytes and salt substitutes are made of it. Two of these at once, or kidneys on dialysis, let it pile up, hard running adds more, and too much of it can stop the heart. On digoxin less is enough.',
  },
  'water-tablet': {
    when: isAny('medicines', 'diuretic', 'potassium-sparing'),
    forbids: ['run-in-heat', 'drink-more', 'take-salt', 'take-magnesium', 'take-vitamin-k', 'take-painkiller'],
    danger: 'harm',
    say: 'A water tablet can have a part in cramps, so tell your pharmacist about them before you change salt or fluids, or run long or hard in heat. Do not stop the tablet.',
    why: 'The tablet can push blood salts up or down, and only a blood test shows which way.',
  },
  lithium: {
    when: is('medicines', 'lithium'),
    forbids: ['run-in-heat', 'drink-more', 'take-salt', 'take-magnesium', 'take-painkiller'],
    danger: 'life',
    say: 'With lithium, a steady amount of salt and fluid matters. Speak to your prescriber before you train in heat, go without food or drink for a time, or change your salt.',
    why: 'When salt or fluid goes up and down, so does lithium in the blood.',
  },
  'lithium-while-ill': {
    when: some(every(is('medicines', 'lithium'), illNow), lithiumDriedOut),
    forbids: ['run', 'take-painkiller'],
    danger: 'life',
    say: 'Lithium, and sick, feverish, with diarrhoea or dried out by heat: call your prescriber today, before the next dose. Coarse shaking, bad diarrhoea, unsteady, slurred or confused are signs of too much lithium: call your emergency number.',
    why: 'When the body runs dry the kidneys hold lithium back, and the margin between enough and too much is narrow. Only a blood test and your prescriber can say what to take.',
  },
  'lithium-moved': {
    when: every(is('medicines', 'lithium'), takesPainkillers),
    flags: ['lithium-steady-salt'],
    forbids: ['run-long', 'race', 'take-painkiller'],
    danger: 'life',
    say: 'Lithium, and something that may move it: no long run and no race before whoever prescribed it has answered.',
    why: 'A long run dries the body out, and lithium rises in it. Ibuprofen or the like, water tablets, and more or less salt or drink than before move it, too, and the margin is narrow.',
  },
  'magnesium-with-medicine': {
    when: isAny('medicines', 'quinolone', 'tetracycline', 'digoxin', 'bone-medicine', 'thyroid-tablet'),
    forbids: ['take-magnesium'],
    danger: 'harm',
    say: 'Magnesium can block your medicine or add to it. Ask a pharmacist before you take any.',
    why: 'In the gut it sticks to thyroid tablets, bone tablets and some antibiotics.',
  },
  'thin-bones': {
    when: thinBones,
    forbids: ['jump', 'stand-on-soft'],
    danger: 'harm',
    say: 'Your bones may be thin: no hops, skipping or standing on a cushion unless your doctor agrees. Keep a hand on the wall when you balance.',
    why: 'Bone medicines are given for thin bones, and steroid tablets and dialysis make bones thinner. A hop or a fall can break one.',
  },
  'tablet-in-pregnancy': {
    when: tabletInPregnancy,
    forbids: ['take-magnesium'],
    danger: 'life',
    say: 'Pregnant, on a medicine that may have to change: call whoever prescribed it now. Do not stop it alone.',
    why: 'Tablets ending in -pril, -sartan, -gliflozin or -statin, spironolactone, tamoxifen, tetracyclines, lithium, water tablets, bone medicines, some diabetes tablets and some blood thinners can harm a baby, and a tablet without a name may be one of them. Stopping one suddenly can harm you.',
  },
  'weight-injection-in-pregnancy': {
    when: every(pregnant, is('medicines', 'glp1')),
    forbids: ['weigh'],
    danger: 'life',
    say: 'Pregnant, and on a weight or diabetes injection: call whoever prescribed it, or your midwife, today. It should be stopped as soon as possible. With diabetes you need something else in its place, so call before you stop.',
    why: 'Too little is known of what it does to a baby, and the weight it takes off is needed now. Sugar that runs high harms a baby, too.',
  },
  'stimulant-and-caffeine': {
    when: every(is('medicines', 'stimulant-or-drying'), is('supplements', 'caffeine')),
    forbids: ['run-in-heat'],
    danger: 'care',
    say: 'A stimulant and much caffeine add up: have less caffeine, above all before hard or hot runs.',
    why: 'Both make the heart beat faster and the body warmer.',
  },
  'quinolone-tendon': {
    when: some(is('medicines', 'quinolone'), is('medicine-signs', 'tendon-pain')),
    forbids: ['load-leg', 'run-long', 'run-fast', 'race', 'run-hills'],
    danger: 'harm',
    say: 'On this antibiotic, and for some weeks after it: easy running on the flat only, no longer than you are used to, and no heel raises or hops. Heel, Achilles or calf sore on it: no running, take no more of it, and call the prescriber today.',
    why: 'These antibiotics can weaken a tendon, sometimes weeks after the last tablet. A weak tendon tears when it is loaded fast or in a new way.',
    cites: ['fluoroquinolone-tendon-2019', 'mhra-quinolone-tendon'],
  },
  'weak-on-statin': {
    when: weakOnAStatin,
    forbids: ['run', 'exercise-leg', 'rub-leg'],
    danger: 'harm',
    say: 'Muscles that have grown weak on a medicine, or may have: no running and no rubbing until you know, or your prescriber has heard of it. Walking is fine. Call them or an urgent medical line today, before the next tablet, and ask whether to take it.',
    why: 'Some medicines can damage muscle. A run on top can break it down, and a blood test shows it early.',
  },
  'statin-symptoms': {
    // Set off by answers and not by the flag: the flag also stands for a tendon sore on an antibiotic, which is stopped at once.
    when: some(is('medicine-signs', 'new-or-raised'), weakOnAStatin, slowThyroidOnAStatin),
    forbids: [
      'run-long',
      'run-fast',
      'race',
      'run-in-heat',
      'run-hills',
      'load-leg',
      'massage-deeply',
      'take-magnesium',
      'take-vitamin-k',
    ],
    danger: 'harm',
    say: 'Aches or cramps without weakness: keep taking your medicine, unless it is an antibiotic ending in -floxacin, speak to your prescriber this week, and wait with hard sessions until then. Grown weak: call them today, before the next tablet, and ask whether to take it.',
    why: 'Muscle trouble on a medicine needs a check before the muscle is loaded, and supplements would blur the picture.',
  },
  'heat-handling-medicine': {
    when: isAny('medicines', 'beta-blocker', 'stimulant-or-drying', 'desmopressin', 'regular-painkiller'),
    forbids: ['run-in-heat'],
    danger: 'harm',
    say: 'Heat affects you differently on your medicine. Get advice before heat training, and go by how hard you breathe, because the pulse may mislead.',
    why: 'Some medicines make the body cool itself less, some hide how hard it is working, and painkillers such as ibuprofen strain kidneys that are short of fluid.',
  },
  'anticoagulants-and-massage': {
    when: some(is('medicines', 'blood-thinner'), is('conditions', 'bleeding-disorder')),
    flags: ['bleed-on-blood-thinners'],
    forbids: ['jump', 'rub-leg', 'take-vitamin-k', 'take-painkiller'],
    danger: 'life',
    say: 'Because your blood clots slowly, stretch only gently, with no deep massage and no hard rolling.',
    why: 'Firm pressure can make a muscle bleed inside. Vitamin K works against warfarin.',
  },
  'blood-pressure-tablet-unknown': {
    when: is('medicines', 'blood-pressure-unknown'),
    forbids: [
      'run-in-heat',
      'drink-more',
      'take-salt',
      'take-potassium',
      'take-magnesium',
      'take-vitamin-k',
      'take-painkiller',
    ],
    danger: 'life',
    say: 'You take a blood pressure tablet and do not know which. Until a pharmacist has told you: no electrolyte drinks, no added salt, no magnesium, no heat training.',
    why: 'Some of these tablets hold potassium back, some drive salt out, and some change how you cope with heat. The name is on the packet.',
  },
  'medicines-unknown': {
    when: some(is('medicines', 'unknown-name'), medicinesNotTold),
    forbids: [
      'run-in-heat',
      'massage-deeply',
      'take-salt',
      'take-potassium',
      'take-magnesium',
      'take-vitamin-k',
      'take-painkiller',
    ],
    danger: 'harm',
    say: 'You are not sure what you take. What does not go with some medicines, such as electrolyte drinks, magnesium or heat training, waits until a pharmacist has told you.',
    why: 'Not sure is not the same as nothing. The names are on the packets.',
  },
  'gliflozin-tablet': {
    // It is given for diabetes, for a weak heart and for kidneys, so salt and sugared salt wait for whoever gave it.
    when: is('medicines', 'sglt2'),
    forbids: ['run-in-heat', 'take-salt', 'take-painkiller'],
    danger: 'life',
    say: 'Your -gliflozin tablet makes you pass more water. Never run long on an empty stomach or thirsty, and ask the team that gave it to you about hot and long runs and about salty drinks. Sick again and again, bad belly pain or deep fast breathing: call your emergency number.',
    why: 'It can dry you out, and with little food or a long effort the blood can turn acid although the sugar looks normal.',
    cites: ['dorset-sglt2-sick-days', 'north-bristol-sglt2'],
  },
  'alcohol-and-low-sugar': {
    when: alcoholAndLowSugar,
    // Insulin works faster in a warm body. To drink less is advice of its own: a stop all at once would harm a heavy drinker.
    forbids: ['run-in-heat'],
    danger: 'harm',
    say: 'Alcohol, and insulin or a tablet such as gliclazide: after a run your sugar can fall too low, hours later and in your sleep. After alcohol eat something with carbohydrates, and test before bed. Ask your team whether any is safe, and before you train in heat. What looks drunk may be low sugar: fast sugar at once. Too drowsy to swallow: nothing by mouth, and the emergency number.',
    why: 'A liver that is busy with alcohol gives out no sugar, for up to a day, while muscles that have run take up more. Low sugar feels and looks like being drunk.',
    cites: ['nwl-alcohol-and-hypos'],
  },
  'alcohol-and-acid': {
    when: alcoholAndAcid,
    // Alcohol and heat both dry out, and a dry body turns acid sooner.
    forbids: ['run-in-heat'],
    danger: 'harm',
    say: 'Alcohol does not go well with a -gliflozin tablet, nor much of it with metformin: ask your team whether any is safe, and before you train in heat. Never have it in place of food. Sick again and again, bad belly pain, deep fast breathing or drowsy: call your emergency number, even with a normal sugar.',
    why: 'With alcohol and little food the blood can turn acid on a -gliflozin, and much alcohol can do so on metformin. It is rare, and dangerous.',
    cites: ['north-bristol-sglt2'],
  },
  'sick-day-tablets': {
    when: illOnTablets,
    flags: ['ill-on-tablets'],
    forbids: ['run-in-heat', 'take-painkiller'],
    danger: 'harm',
    say: 'Still ill, and eating or drinking little? Call your pharmacist or doctor today: some tablets are often left off for a day or two then. Steroid tablets never are: you may need more of them, so call your doctor. Never leave out insulin. Desmopressin: drink no more than thirst asks. Only they can say.',
    why: 'In a body that is dry from fever, vomiting or diarrhoea, blood pressure tablets, water tablets and diabetes tablets can harm the kidneys or upset the sugar and the acid of the blood. On steroid tablets the body cannot make more of its own when it is ill.',
    cites: ['dorset-sglt2-sick-days', 'north-bristol-sglt2'],
  },
  'weight-injection': {
    when: is('medicines', 'glp1'),
    forbids: ['run-in-heat', 'weigh'],
    danger: 'care',
    say: 'Your injection takes away hunger and sometimes thirst. Plan meals and drinks around runs, and stay out of heat while you feel sick.',
    why: 'Eating little, vomiting or diarrhoea on it can leave you dry and short of fuel.',
  },
  'vitamin-k2-not-tested': {
    // Those over 65 who must not take it (water tablet, blood thinner, dialysis) are kept from it by the cautions for these.
    when: unsaid(is('health', '65-plus')),
    forbids: ['take-vitamin-k'],
    danger: 'care',
    say: 'Vitamin K2 was tested only in people over 65, so leave it out.',
    why: 'The one trial left younger people out.',
  },
  'magnesium-twice': {
    together: ['magnesium-supplement', 'magnesium-slushie'],
    withhold: ['magnesium-slushie'],
    say: 'Take no more than one magnesium product.',
    why: 'Together, two can pass the limit for a day.',
  },
} as const satisfies Partial<Conflicts>
