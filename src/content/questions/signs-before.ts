import type { Question } from '../../domain/quiz/question'

export const signsBefore = {
  topic: 'safety',
  ask: 'What happened on an earlier run?',
  help: 'Tick all that fit.',
  whyWeAsk: 'Some of these should be checked before the next long run, even when they are long over.',
  options: {
    'fainted-earlier': 'Fainted or collapsed',
    'chest-earlier': 'Chest pain, or a racing heart with dizziness',
    'family-heart': 'I get faint or breathless, and a close relative died suddenly or had heart trouble before 50',
    'confused-earlier': 'Confused, or had a fit',
    'heat-illness-earlier': 'Heat stroke or heat exhaustion',
    'low-sodium-earlier': 'Ill from drinking too much',
    'dark-urine-earlier': 'Brown or cola-coloured urine',
    'swollen-leg-earlier': 'A swollen leg, or coughed up blood',
    'all-checked': 'A doctor has checked all of it',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'signs-before'>
