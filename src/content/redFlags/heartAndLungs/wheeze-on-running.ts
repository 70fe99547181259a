import { is } from '../../../domain/conditions/condition'
import type { RedFlag } from '../../../domain/flags/redFlag'

export const wheezeOnRunning = {
  name: 'A wheeze on running',
  level: 'see-doctor',
  triggers: [
    {
      when: is('conditions', 'wheeze-on-runs'),
      sign: 'You wheeze on running.',
    },
    {
      when: is('stitch', 'wheeze'),
      sign: 'You wheezed with the pain under your ribs.',
    },
  ],
  actions: [
    'See a doctor about the wheeze, whatever becomes of the cramps.',
    'Until then nothing hard, long or hot. Keep your reliever with you if you have one, and stop when you wheeze.',
    'Chest pain, or breathless in spite of the reliever: call your emergency number.',
  ],
  why: 'Exercise can set off asthma. Some inhalers make cramps likelier, so say that you cramp.',
  forbids: ['run-long', 'run-fast', 'race', 'run-in-heat', 'breathe-through'],
  cites: ['nata-2015-heat'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
