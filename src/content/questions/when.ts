import type { Question } from '../../domain/quiz/question'

export const when = {
  topic: 'when',
  ask: 'When does the cramp come?',
  help: 'Choose all that fit.',
  whyWeAsk: 'Most running cramps come late, in tired muscle. Early ones, and ones in bed, have other reasons.',
  options: {
    'first-minutes': 'In the first 15 minutes',
    middle: 'Around the middle',
    'last-part': 'Late: in the second half of a long run, hard session or race',
    'just-after': 'Right after I stop',
    'hours-after': 'Hours later, while awake',
    'in-bed': 'In bed, or it wakes me',
    'races-only': 'Only in races, never in training',
    'not-sure': 'Not sure',
  },
  groups: [
    {
      heading: 'Time',
      answers: ['first-minutes', 'middle', 'last-part', 'just-after', 'hours-after', 'in-bed'],
    },
    { heading: 'Races', answers: ['races-only'] },
  ],
} as const satisfies Question<'when'>
