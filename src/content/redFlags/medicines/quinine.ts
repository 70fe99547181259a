import { is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'

export const quinine = {
  name: 'You take quinine',
  level: 'see-doctor',
  triggers: [{ when: is('medicines', 'quinine'), sign: 'You take quinine.' }],
  actions: [
    'Go to whoever prescribed it in the next few days and ask whether it is still right for you. Bought without a prescription? Take no more before you have asked.',
    'With a heart or rhythm condition, myasthenia or digoxin: call today, before your next dose.',
    'Say if you take something else for heart, mood, allergy or an infection.',
    'A faint, or a racing or uneven heart: call your emergency number.',
    'New bruises, purple spots, nose bleeds or ringing in the ears: take no more, and be seen today.',
    'Never for cramps in pregnancy.',
  ],
  why: 'Quinine can disturb the rhythm of the heart at ordinary doses, and in rare cases it destroys blood cells. Countries differ: in the US it must not be used for cramps at all; in the UK a doctor may give it, as a last resort, against night cramps that keep spoiling sleep, and stops it if four weeks bring nothing.',
  forbids: [],
  cites: ['fda-2010-quinine', 'mhra-2017-quinine', 'fardet-2017-quinine', 'katzberg-2010-aan'],
} as const satisfies RedFlag
