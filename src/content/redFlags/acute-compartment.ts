import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const acuteCompartment = {
  name: 'A tense, very painful leg that does not ease',
  level: 'emergency',
  triggers: [
    {
      when: is('leg-now', 'leg-tense'),
      sign: 'A hard, tense leg with very bad pain that keeps growing and does not ease with rest or stretching. Pain on moving the toes, numbness or a weak foot make it more urgent still.',
    },
  ],
  actions: [
    'Call your emergency number or go to an emergency department now.',
    'Take off anything tight.',
    'Do not stretch, rub, wrap, ice or raise it. Lay it level.',
  ],
  why: 'Within hours, pressure inside the muscle can shut off its own blood. Ordinary cramps are over in minutes.',
  forbids: ['run', 'exercise-leg', 'stretch', 'raise-leg', 'rub-leg', 'wear-compression'],
  cites: ['acute-compartment-chapter'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
