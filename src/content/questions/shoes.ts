import type { Question } from '../../domain/quiz/question'

export const shoes = {
  topic: 'shoe-mileage',
  ask: 'Your shoes?',
  help: 'Choose what fits best.',
  whyWeAsk: 'Old shoes are blamed on little proof. A sudden change of shoe does load the calf.',
  options: {
    fresh: 'Under {km:500}',
    middle: '{km:500-800}',
    worn: 'Over {km:800}, or worn',
    'changed-flat': 'Lately changed to flatter',
    'changed-other': 'Lately changed to another kind',
    'same-new': 'New pair of the same',
    'bad-fit': 'Tight, loose or hard',
    'better-in-others': 'Fine in another pair',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'shoes'>
