import type { Question } from '../../domain/quiz/question'

export const where = {
  topic: 'where',
  ask: 'Where is it?',
  help: 'Tick all that fit.',
  whyWeAsk: 'Calf, thigh, foot and ribs each point to other causes. One leg, or both, tells a lot.',
  options: {
    calf: 'Calf',
    shin: 'Shin',
    foot: 'Foot or heel',
    hamstring: 'Back of thigh',
    quad: 'Front of thigh',
    'hip-or-groin': 'Hip, groin, buttock',
    ribs: 'Under the ribs',
    'arms-or-hands': 'Arms or hands',
    'several-muscles': 'Several',
    'same-leg': 'One leg only',
    'either-leg': 'Left or right',
    'both-legs': 'Both at once',
    'not-sure': 'Not sure',
  },
  groups: [
    {
      heading: 'Muscle',
      compact: true,
      answers: [
        'calf',
        'shin',
        'foot',
        'hamstring',
        'quad',
        'hip-or-groin',
        'ribs',
        'arms-or-hands',
        'several-muscles',
      ],
    },
    { heading: 'Side', compact: true, answers: ['same-leg', 'either-leg', 'both-legs'] },
  ],
} as const satisfies Question<'where'>
