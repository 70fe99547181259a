import type { Question } from '../../domain/quiz/question'

export const shoes = {
  topic: 'shoe-mileage',
  ask: 'How far have your running shoes gone?',
  help: 'If you changed to another kind of shoe just before the cramps began, choose that.',
  whyWeAsk: 'Old shoes are blamed on little proof. A sudden change of shoe does load the calf.',
  options: {
    fresh: 'Under {km:500}, and in good shape',
    middle: 'About {km:500-800}',
    worn: 'Well over {km:800}, or visibly worn down',
    'changed-flat': 'I changed lately to flatter, lower or barefoot-style shoes',
    'changed-other': 'I changed lately to another kind of shoe, for running or all day at work',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'shoes'>
