import type { Question } from '../../domain/quiz/question'

export const background = {
  topic: 'background',
  ask: 'Which of these are true of you and your legs?',
  help: 'Choose all that fit.',
  whyWeAsk: 'Having cramped before is the best predictor there is. Injuries, feet and recovery tell where to work.',
  options: {
    'cramped-before': 'I have cramped in or after earlier runs or races',
    'family-cramps': 'Parents, brothers or sisters cramp',
    'first-ever': 'This was my first cramp ever',
    injury: 'A leg injury in the last year, or an old tendon or ligament injury',
    'back-pain': 'Low back pain that stops me training',
    'weak-feet': 'My feet tire first, or my ankles are weak or roll',
    'good-balance': 'My feet are fine and I balance on one leg easily',
    'tight-calves': 'My calves feel tight after runs',
    'no-stretching': 'I hardly ever stretch or do anything for my legs after a run',
    'stretches-daily': 'I stretch regularly, and still cramp',
    flexible: 'I am flexible: my ankles bend well',
    'no-strength': 'I do no strength training',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
  groups: [
    { heading: 'Cramps before', answers: ['cramped-before', 'family-cramps', 'first-ever'] },
    { heading: 'Injuries', answers: ['injury', 'back-pain'] },
    { heading: 'Feet and strength', answers: ['weak-feet', 'good-balance', 'no-strength'] },
    { heading: 'Calves and stretching', answers: ['tight-calves', 'no-stretching', 'stretches-daily', 'flexible'] },
  ],
} as const satisfies Question<'background'>
