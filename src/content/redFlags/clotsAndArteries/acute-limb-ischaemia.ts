import type { RedFlag } from '../../../domain/flags/redFlag'
import { footCutOff } from '../../patterns/clotsAndArteries/foot-newly-colder'
import { lone } from '../../signs/lone'

export const acuteLimbIschaemia = {
  name: 'A leg or arm suddenly cold, pale, blue or numb',
  level: 'emergency',
  triggers: [
    lone('leg-now', 'leg-cold'),
    {
      when: footCutOff,
      sign: 'One foot is newly colder or another colour, and numb, weak or in pain for hours at rest.',
    },
  ],
  actions: ['Call your emergency number now.', 'Do not rub, squeeze, warm or raise it.'],
  why: 'The blood supply may have been cut off suddenly. Two cold feet in winter, or a foot gone numb from tight laces, is not this.',
  forbids: ['run', 'exercise-leg', 'stretch', 'raise-leg', 'rub-leg', 'wear-compression'],
  cites: ['nice-cg147-pad'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
