import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

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
    'Mention the cramps at your next visit to the midwife or doctor, and before you take magnesium or any supplement.',
    'Swelling or pain in one leg, a bad headache with changes in sight, or bleeding: call your maternity unit now.',
  ],
  why: 'Leg cramps are common in pregnancy and usually harmless, so this is something to mention and no alarm. Clots are likelier in pregnancy, so a swollen or sore leg is different. Quinine must never be used.',
  cites: ['luo-2020-cochrane-pregnancy', 'bmj-bp-dvt', 'fda-2010-quinine'],
} as const satisfies RedFlag
