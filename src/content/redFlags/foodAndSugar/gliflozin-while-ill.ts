import { every, is, isAny, some } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'
import { illNow } from '../../patterns/illness/ill-now'

export const gliflozinWhileIll = {
  name: 'A -gliflozin tablet, an illness and little food or a low-carb diet',
  level: 'same-day',
  triggers: [
    {
      when: every(
        is('medicines', 'sglt2'),
        illNow,
        some(is('habits', 'low-carb'), isAny('eating', 'eating-little', 'food-control', 'planned-diet', 'purging')),
      ),
      sign: 'You take a tablet ending in -gliflozin, are or were ill, and eat little or low-carb.',
    },
  ],
  actions: [
    'Call your diabetes team, your doctor or an urgent medical line today, before the next tablet. Ask whether to leave it off, and for a ketone test, although the sugar reads normal.',
    'Never leave out insulin.',
    'Eat and drink as well as you can, carbohydrates too. No low-carb diet on this tablet while you are ill.',
    'Being sick again and again, bad belly pain, deep fast breathing or drowsiness: call your emergency number, even with a normal sugar.',
    'No running until you are well and they have agreed.',
  ],
  why: 'With this tablet, an illness and few carbohydrates the blood can turn acid although the sugar looks normal. Tiredness and weak or cramping muscles can be how it starts.',
  forbids: ['run', 'exercise-leg', 'take-painkiller'],
  cites: ['dorset-sglt2-sick-days', 'north-bristol-sglt2'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
