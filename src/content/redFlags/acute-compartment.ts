import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const acuteCompartment = {
  name: 'A tense, very painful leg that does not ease',
  level: 'emergency',
  triggers: [
    {
      when: is('signs-now', 'leg-tense'),
      sign: 'A hard, tense leg with very bad pain that keeps growing and does not ease with rest or stretching. Pain on moving the toes, numbness or a weak foot make it more urgent still.',
    },
  ],
  actions: [
    'Call your emergency number or go to an emergency department now.',
    'Take off anything tight.',
    'Do not rub it, wrap it, pack it hard in ice or raise it.',
  ],
  why: 'Within hours, pressure inside the muscle can shut off its own blood. Ordinary cramps are over in minutes.',
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
