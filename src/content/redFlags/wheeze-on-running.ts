import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const wheezeOnRunning = {
  name: 'Wheeze or a tight chest on running',
  level: 'see-doctor',
  triggers: [
    {
      when: is('conditions', 'exercise-wheeze'),
      sign: 'You wheeze or your chest gets tight on running.',
    },
  ],
  actions: [
    'See a doctor about the wheeze, whatever becomes of the cramps.',
    'Until then nothing hard. Keep your reliever with you if you have one, and stop when you wheeze.',
    'Chest pain, or breathless in spite of the reliever: call your emergency number.',
  ],
  why: 'Exercise can set off asthma, and a tight chest can also come from the heart. Some inhalers make cramps likelier, so say that you cramp.',
  forbids: ['run-fast', 'race', 'breathe-through'],
  cites: ['nata-2015-heat'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
