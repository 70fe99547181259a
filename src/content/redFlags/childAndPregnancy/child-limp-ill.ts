import type { RedFlag } from '../../../domain/flags/redFlag'
import { childLimpsIll } from '../../patterns/childAndPregnancy/child-limps'

export const childLimpIll = {
  name: 'A limp under 18, with an illness or pain at rest',
  level: 'emergency',
  triggers: [
    {
      when: childLimpsIll,
      sign: 'You are under 18 and limp, and you were ill lately or it hurts at rest.',
    },
  ],
  actions: [
    'Go to an emergency department now, with a parent or another adult. Do not walk there.',
    'Say that you limp, where it hurts, and whether you have had a fever or been ill.',
    'No running, no weight on what hurts, and no stretching or rubbing.',
  ],
  why: 'A joint or bone can be infected, in the hip above all, and a hip can slip while bones grow. Both take harm within hours or days, and at first they may feel like a strain.',
  forbids: ['run', 'exercise-leg', 'stretch', 'rub-leg'],
  cites: [],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
