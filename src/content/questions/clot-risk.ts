import type { Question } from '../../domain/quiz/question'

export const clotRisk = {
  topic: 'safety',
  ask: 'About that ache in one leg: does any of this fit you?',
  help: 'Tick all that fit.',
  whyWeAsk: 'Any of these makes a blood clot likelier. A clot can feel like a cramp, also in fit young runners.',
  options: {
    'surgery-or-rest': 'Surgery, bed rest, a plaster or a boot in the last 3 months',
    'long-journey': 'A long journey sitting still in the last 3 months',
    cancer: 'Active cancer',
    'clot-before': 'A blood clot before',
    oestrogen: 'Oestrogen: the pill, a patch, a ring or hormone therapy',
    'pregnancy-or-birth': 'Pregnant, or gave birth in the last 3 months',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'clot-risk'>
