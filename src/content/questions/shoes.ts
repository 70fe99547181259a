import type { Question } from '../../domain/quiz/question'

export const shoes = {
  topic: 'shoe-mileage',
  ask: 'Your shoes?',
  help: '',
  whyWeAsk: 'Old shoes are blamed on little proof. A sudden change of shoe does load the calf.',
  options: {
    fresh: 'Under {km:500}',
    middle: '{km:500-800}',
    worn: 'Over {km:800}',
    'changed-flat': 'New: flatter',
    'changed-other': 'New: other kind, stiff or carbon',
    'same-new': 'New: same kind',
    'bad-fit': 'They feel wrong',
    'better-in-others': 'Fine in other shoes',
    'not-sure': 'Not sure',
  },
  groups: [
    { heading: 'Distance', compact: true, answers: ['fresh', 'middle', 'worn'] },
    { heading: 'Kind and feel', answers: ['changed-flat', 'changed-other', 'same-new', 'bad-fit', 'better-in-others'] },
  ],
} as const satisfies Question<'shoes'>
