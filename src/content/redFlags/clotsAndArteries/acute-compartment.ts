import type { RedFlag } from '../../../domain/flags/redFlag'
import { lone } from '../../signs/lone'

export const acuteCompartment = {
  name: 'Pain in a leg or arm that grows by the hour, and that nothing eases',
  level: 'emergency',
  triggers: [lone('leg-now', 'leg-tense')],
  actions: [
    'Call your emergency number or go to an emergency department now.',
    'Take off anything tight.',
    'Do not stretch, rub, wrap, ice or raise it. Lay it level.',
  ],
  why: 'Within hours, pressure inside the muscle can shut off its own blood, or a clot can shut it off from outside. Ordinary cramps are over in minutes.',
  forbids: ['run', 'exercise-leg', 'stretch', 'raise-leg', 'rub-leg', 'wear-compression'],
  cites: ['acute-compartment-chapter'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
