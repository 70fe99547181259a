import type { Question } from '../../domain/quiz/question'

export const background = {
  topic: 'background',
  ask: 'What is true of you and your legs?',
  help: '',
  whyWeAsk: 'Family, injuries, feet and recovery tell where to work.',
  options: {
    'family-cramps': 'Parents, brothers or sisters cramp',
    injury: 'A leg injury in the last year',
    'back-pain': 'Back pain that stops me training',
    'weak-feet': 'Weak or flat feet, or ankles that roll',
    'good-balance': 'I balance on one leg easily',
    'tight-calves': 'Tight calves after runs',
    'no-stretching': 'I do nothing for my legs after runs',
    'stretches-daily': 'I stretch regularly',
    flexible: 'I am flexible',
    'no-strength': 'No strength training',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'background'>
