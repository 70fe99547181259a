import type { Question } from '../../domain/quiz/question'

export const where = {
  topic: 'where',
  ask: 'Where is it?',
  help: 'All that fit.',
  whyWeAsk: 'Calf, thigh, foot and ribs each point to other causes. One leg, or both, tells a lot.',
  options: {
    'same-leg': 'One leg only',
    'either-leg': 'Now left, now right',
    'both-legs': 'Both at once',
    calf: 'Calf',
    shin: 'Shin',
    foot: 'Foot, toes, heel',
    hamstring: 'Back of thigh',
    quad: 'Front of thigh',
    'hip-or-groin': 'Hip, groin, buttock',
    ribs: 'Under the ribs',
    'arms-or-hands': 'Arms, hands',
    'several-muscles': 'Several',
    'not-sure': 'Not sure',
  },
  groups: [
    { heading: 'Which leg?', compact: true, answers: ['same-leg', 'either-leg', 'both-legs'] },
    {
      heading: 'Muscle',
      compact: true,
      drawn: true,
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
  ],
} as const satisfies Question<'where'>
