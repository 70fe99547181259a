import type { Question } from '../../domain/quiz/question'

export const load = {
  topic: 'load',
  ask: 'How did that run compare with your last 30 days?',
  help: 'Think of the last time it cramped, or of the run before a night cramp. Choose all that fit.',
  whyWeAsk: 'The step from what your legs are used to matters more than your weekly distance.',
  options: {
    'under-1h': 'Under an hour',
    '1-to-2h': '1 to 2 hours',
    '2-to-4h': '2 to 4 hours',
    'over-4h': 'Over 4 hours',
    longer: 'Clearly longer than my longest run of those 30 days (by more than a tenth)',
    harder: 'Harder or faster than I have trained for',
    hillier: 'Hills, steep trails or a treadmill incline',
    'new-to-running': 'I am new to running, or just starting again',
    'under-prepared': 'A race or distance that was new to me, or that I was not fully trained for',
    'more-weekly': 'My weekly distance or number of runs had gone up fast',
    'tired-legs': 'My legs were tired or sore before it began',
    'back-to-back': 'Long or hard sessions in the three days before, or long runs close together',
    'as-usual': 'Much the same as usual',
    'not-sure': 'Not sure',
  },
  groups: [
    {
      heading: 'It was',
      answers: ['longer', 'harder', 'hillier', 'under-prepared', 'as-usual'],
    },
    { heading: 'My legs', answers: ['tired-legs', 'back-to-back', 'more-weekly', 'new-to-running'] },
    { heading: 'It lasted', compact: true, answers: ['under-1h', '1-to-2h', '2-to-4h', 'over-4h'] },
  ],
} as const satisfies Question<'load'>
