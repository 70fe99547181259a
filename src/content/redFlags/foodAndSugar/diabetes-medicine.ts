import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { tooLittleFood } from '../../patterns/foodAndSugar/too-little-food'

const drinksLittle = isAny('drinking', 'hardly', 'dry-days', 'lighter')
const eatsLittle = isAny('eating', 'eating-little', 'food-control')
/** Too little food for the running, as a plan too: on a diet the dose has to come down as well. Who takes a weight injection is on one. */
const eatsLess = some(tooLittleFood, is('eating', 'planned-diet'))
const runsOnEmpty = isAny('habits', 'ran-on-empty', 'no-fuel')

export const diabetesMedicine = {
  name: 'Diabetes or a weight medicine, and ill or too little food or drink',
  level: 'see-doctor',
  triggers: [
    {
      when: every(is('medicines', 'sglt2'), some(drinksLittle, eatsLess, runsOnEmpty, is('health', 'ill-lately'))),
      sign: 'You take a tablet ending in -gliflozin, and you are ill, run on nothing, diet, may eat too little or drink little.',
    },
    {
      when: every(is('medicines', 'glp1'), some(drinksLittle, eatsLittle, is('health', 'ill-lately'))),
      sign: 'You use a weight or diabetes injection, and are ill, or eat or drink little.',
    },
    {
      when: every(is('medicines', 'insulin'), some(eatsLess, runsOnEmpty, is('health', 'ill-lately'))),
      sign: 'You use insulin, and you are ill, diet, may eat too little or run on nothing.',
    },
    {
      when: every(is('medicines', 'sulfonylurea'), some(eatsLess, runsOnEmpty)),
      sign: 'You take a diabetes tablet that can drop your sugar, and diet, may eat too little or run on nothing.',
    },
    {
      when: every(isAny('medicines', 'sglt2', 'insulin', 'sulfonylurea'), is('habits', 'low-carb')),
      sign: 'You take insulin, a -gliflozin tablet or one that can drop your sugar, and diet or eat few carbohydrates.',
    },
    {
      when: every(is('conditions', 'diabetes'), is('health', 'ill-lately')),
      sign: 'You have diabetes, and are or were ill.',
    },
  ],
  actions: [
    'Ask your diabetes team or pharmacist this week what to take on sick days and on long or hot runs. Never leave out insulin.',
    'Still ill: call them today. A -gliflozin is mostly paused while you are ill, and ketones are checked although the sugar is normal.',
    'No diet low in carbohydrates on these without your team. Nothing long and nothing hot before that, and no running while you are ill.',
    'Carry fast sugar if you use insulin or a tablet such as gliclazide. Shaky, sweating, muddled: take it at once, and stop.',
    'Being sick again and again, bad belly pain, deep fast breathing or drowsiness: call your emergency number, even with a normal sugar. With -gliflozin ask for a ketone test.',
  ],
  why: 'Tablets ending in -gliflozin draw water and sugar out of the body, and with too little food the blood can turn acid although the sugar reads normal. The injections take away hunger and thirst. Both can bring cramps.',
  forbids: ['run-long', 'race', 'run-in-heat'],
  cites: ['dorset-sglt2-sick-days', 'north-bristol-sglt2'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
