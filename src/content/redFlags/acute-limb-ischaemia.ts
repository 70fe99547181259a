import { is } from '../../domain/conditions/condition'
import type { RedFlag } from '../../domain/flags/redFlag'

export const acuteLimbIschaemia = {
  name: 'Sudden leg pain with a cold, pale or numb foot',
  level: 'emergency',
  triggers: [
    {
      when: is('leg-now', 'leg-cold'),
      sign: 'A foot or leg that is suddenly painful, and cold, pale or blue next to the other side, or newly numb or hard to move, and does not come right when you stop.',
    },
  ],
  actions: ['Call your emergency number now.', 'Do not rub, squeeze, warm or raise the leg.'],
  why: 'The blood supply to the leg may have been cut off suddenly. Two cold feet in winter, or a foot gone numb from tight laces, is not this.',
  forbids: ['run', 'exercise-leg', 'stretch', 'raise-leg', 'rub-leg', 'wear-compression'],
  cites: ['nice-cg147-pad'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
