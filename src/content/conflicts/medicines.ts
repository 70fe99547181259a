import { is, isAny, some, unsaid } from '../../domain/conditions/condition'
import type { Conflicts } from '../../domain/plan/measure'

/** What does not go with a medicine or a supplement. */
export const medicines = {
  'potassium-raising-medicine': {
    when: isAny('medicines', 'ace-or-arb', 'potassium-sparing'),
    forbids: ['take-salt', 'take-potassium', 'take-magnesium', 'take-painkiller'],
    danger: 'life',
    say: 'Your tablets do not go with electrolyte drinks, salt substitutes or magnesium unless your doctor or pharmacist agrees. Ordinary meals are fine.',
    why: 'These tablets keep potassium in the body, and some keep magnesium in too. Too much of it upsets the heartbeat.',
  },
  'water-tablet': {
    when: isAny('medicines', 'diuretic', 'potassium-sparing'),
    forbids: ['run-in-heat', 'drink-more', 'take-salt', 'take-magnesium', 'take-vitamin-k', 'take-painkiller'],
    danger: 'harm',
    say: 'A water tablet can have a part in cramps, so tell your pharmacist about them before you change salt or fluids. Do not stop the tablet.',
    why: 'The tablet can push blood salts up or down, and only a blood test shows which way.',
  },
  lithium: {
    when: is('medicines', 'lithium'),
    forbids: ['run-in-heat', 'drink-more', 'take-salt', 'take-magnesium', 'take-painkiller'],
    danger: 'life',
    say: 'With lithium, a steady amount of salt and fluid matters. Speak to your prescriber before you train in heat, fast or change your salt.',
    why: 'When salt or fluid goes up and down, so does lithium in the blood.',
  },
  'magnesium-with-medicine': {
    when: some(isAny('medicines', 'quinolone', 'magnesium-binding'), is('conditions', 'heart-block-or-myasthenia')),
    forbids: ['take-magnesium'],
    danger: 'harm',
    say: 'Magnesium can block your medicine, add to it or make your condition worse. Ask a pharmacist before you take any.',
    why: 'In the gut it sticks to thyroid tablets, bone tablets and some antibiotics. Heart block and myasthenia gravis can get worse with it.',
  },
  'statin-symptoms': {
    when: is('medicine-signs', 'weak-on-statin'),
    flags: ['statin-or-new-medicine'],
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
    say: 'Keep taking your medicine. Speak to your prescriber this week, and wait with hard sessions until then.',
    why: 'Muscle trouble on a statin or another new medicine needs a check before the muscle is loaded, and supplements would blur the picture.',
  },
  'heat-handling-medicine': {
    when: isAny('medicines', 'beta-blocker', 'stimulant-or-drying'),
    forbids: ['run-in-heat'],
    danger: 'harm',
    say: 'Heat affects you differently on your medicine. Get advice before heat training, and go by how hard you breathe, because the pulse may mislead.',
    why: 'Some medicines make the body cool itself less, and some hide how hard it is working.',
  },
  'anticoagulants-and-massage': {
    when: some(is('medicines', 'blood-thinner'), is('conditions', 'bleeding-disorder')),
    flags: ['bleed-on-blood-thinners'],
    forbids: ['jump', 'rub-leg', 'take-vitamin-k', 'take-painkiller'],
    danger: 'life',
    say: 'Because your blood clots slowly, stretch only gently, with no deep massage and no hard rolling.',
    why: 'Firm pressure can make a muscle bleed inside. Vitamin K works against warfarin.',
  },
  'vitamin-k2-not-tested': {
    when: some(
      unsaid(is('health', '65-plus')),
      isAny('medicines', 'diuretic', 'potassium-sparing', 'blood-thinner'),
      is('conditions', 'dialysis'),
      is('health', 'pregnant'),
    ),
    forbids: ['take-vitamin-k'],
    danger: 'care',
    say: 'Vitamin K2 was tested only in people over 65 who took no water tablets or blood thinners and were not on dialysis, so leave it out.',
    why: 'The one trial left these groups out.',
  },
  'magnesium-twice': {
    together: ['magnesium-supplement', 'magnesium-slushie'],
    withhold: ['magnesium-slushie'],
    say: 'Take no more than one magnesium product.',
    why: 'Together, two can pass the limit for a day.',
  },
} as const satisfies Partial<Conflicts>
