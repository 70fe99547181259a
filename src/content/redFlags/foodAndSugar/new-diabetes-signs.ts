import { is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'

export const newDiabetesSigns = {
  name: 'Great thirst, a lot of urine, and weight loss or tiredness',
  level: 'same-day',
  triggers: [
    {
      when: is('health', 'great-thirst'),
      sign: 'For days now, apart from runs too, you have been very thirsty and passed far more urine than usual, and you are losing weight without trying or feel very tired.',
    },
  ],
  actions: [
    'Have your blood sugar tested today, above all if you are under 18.',
    'On insulin: measure sugar and ketones now, and never leave out insulin. Ketones raised: go to an emergency department now.',
    'Being sick, belly pain, deep fast breathing or drowsiness: call your emergency number.',
    'On a diabetes tablet ending in -gliflozin: say so. The blood can turn acid although the sugar reads normal, so ask for a ketone test as well.',
    'On lithium: say so, and ask for lithium, sodium, calcium and kidneys to be measured, too. Keep drinking to thirst.',
    'On a water tablet: say so, and ask for sodium, potassium and kidneys.',
    'Do not run. Drink to thirst, but do not wait to see whether drinking settles it.',
  ],
  why: 'Thirst and cramps can be how diabetes starts, and one kind of it turns dangerous within a day or two. Being thirsty after a hot run is normal.',
  forbids: ['run', 'exercise-leg', 'drink-more', 'take-sugar'],
  cites: ['north-bristol-sglt2', 'dorset-sglt2-sick-days'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
