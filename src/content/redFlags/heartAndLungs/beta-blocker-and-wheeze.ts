import type { RedFlag } from '../../../domain/flags/redFlag'
import { wheezesOnABetaBlocker } from '../../patterns/heartAndLungs/beta-blocker-and-airways'

export const betaBlockerAndWheeze = {
  name: 'A wheeze or tight chest, and a beta-blocker',
  level: 'same-day',
  triggers: [
    {
      when: wheezesOnABetaBlocker,
      sign: 'You take a beta-blocker, and wheeze or have a tight chest on running.',
    },
  ],
  actions: [
    'A beta-blocker can bring on asthma and make a reliever work less. Call the prescriber or a pharmacist today, before the next tablet.',
    'Taken for the heart: do not stop it by yourself.',
    'Keep your reliever with you if you have one, and go on with your inhalers.',
    'Breathless at rest, or the reliever does not help: call your emergency number.',
    'No running before that.',
  ],
  why: 'A beta-blocker acts on the airways as well as on the heart, and can narrow them. It blocks part of what a reliever does. Some do so less than others, and for some hearts they are worth it: whoever prescribed it can weigh that.',
  forbids: ['run', 'exercise-leg', 'breathe-through'],
  cites: ['morales-2014-beta-blocker-asthma'],
  basis: 'general medical knowledge',
} as const satisfies RedFlag
