import type { RedFlag } from '../../../domain/flags/redFlag'
import { breathesTooFast } from '../../patterns/saltsAndWater/breathes-too-fast'
import { lone } from '../../signs/lone'

export const tetany = {
  name: 'Spasms of the hands or feet with tingling',
  level: 'see-doctor',
  triggers: [
    lone('rest-signs', 'hand-spasm'),
    {
      when: breathesTooFast,
      sign: 'Tingling fingers or mouth, or panic, together with the pain under your ribs.',
    },
  ],
  actions: [
    'Breathe slowly. That may settle it if you were breathing too fast.',
    'See a doctor after a first attack, or if it comes again.',
    'After an operation on the thyroid or the neck, with a thyroid condition or a bone medicine: call today. A blood test for calcium is needed. Go on with calcium and vitamin D as you were told, a rescue dose included. Begin nothing new.',
    'With much alcohol, a bowel condition, a stomach-acid tablet for a long time or a water tablet: call in the next day or two. With digoxin: call today. Magnesium, calcium and potassium have to be measured.',
    'Fainting, a fluttering heart, a seizure or trouble breathing: call your emergency number.',
  ],
  why: 'Too little calcium or magnesium in the blood, or breathing too fast, makes nerves fire too easily. Low calcium can also make breathing hard.',
  forbids: ['run-long', 'run-fast', 'race', 'take-magnesium', 'take-potassium'],
  cites: ['harrisons-tetany', 'bmj-bp-cramps', 'sickkids-thyroid-calcium'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
