import type { Question } from '../../domain/quiz/question'

export const when = {
  topic: 'when',
  ask: 'When does it come?',
  help: 'All that fit.',
  whyWeAsk: 'Most running cramps come late, in tired muscle. Early ones, and ones in bed, have other reasons.',
  options: {
    'first-minutes': 'First ten minutes',
    soon: '10 to 30 minutes in',
    middle: 'Later, mid-run',
    'last-part': 'Near the end',
    'just-after': 'As I stop',
    'hours-after': 'Hours later',
    'in-bed': 'In bed',
    'at-rest': 'Resting by day',
    'getting-up': 'Standing up',
    'every-run': 'Almost every run',
    'races-only': 'Only in races',
    'not-sure': 'Not sure',
  },
  groups: [
    { heading: 'On a run', answers: ['first-minutes', 'soon', 'middle', 'last-part', 'every-run', 'races-only'] },
    { heading: 'Afterwards', answers: ['just-after', 'hours-after'] },
    { heading: 'In bed, at rest', answers: ['in-bed', 'at-rest', 'getting-up'] },
  ],
} as const satisfies Question<'when'>
