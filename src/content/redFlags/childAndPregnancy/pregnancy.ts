import { is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'

export const pregnancy = {
  name: 'Cramps in pregnancy',
  level: 'see-doctor',
  triggers: [
    {
      when: is('health', 'pregnant'),
      sign: 'You are pregnant and have cramps.',
    },
  ],
  actions: [
    'Ask your midwife or doctor about the cramps, before you run hard, long or in heat again, and before any magnesium or supplement.',
    'No ibuprofen and the like without asking, and none from 20 weeks on. Low-dose aspirin that was prescribed goes on.',
    'Any other medicine: ask your midwife or pharmacist today whether it goes with pregnancy, and do not stop it alone.',
    'Swelling or pain in one leg, sudden swelling of face, hands, feet or ankles, a bad headache, changes in sight, pain under the ribs that stays after you stop or comes at rest, being sick again late in pregnancy, or bleeding: call your maternity unit now.',
  ],
  why: 'Leg cramps are common in pregnancy and usually harmless, so this is something to mention and no alarm. Clots are likelier in pregnancy, so a swollen or sore leg is different. Quinine must never be used for cramps.',
  forbids: ['take-magnesium', 'take-painkiller', 'run-in-heat'],
  cites: ['luo-2020-cochrane-pregnancy', 'bmj-bp-dvt', 'action-pre-eclampsia', 'fda-2010-quinine'],
} as const satisfies RedFlag
