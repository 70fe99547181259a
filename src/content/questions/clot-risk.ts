import type { Question } from '../../domain/quiz/question'

export const clotRisk = {
  topic: 'safety',
  ask: 'About that one sore leg: any of these?',
  help: '',
  whyWeAsk: 'Each makes a blood clot likelier. A clot can feel like a cramp, in fit young runners too.',
  options: {
    'surgery-or-rest': 'Surgery, bed rest or a plaster in the last 3 months',
    'long-journey': 'A long journey lately',
    cancer: 'Active cancer',
    'clot-before': 'A blood clot before',
    'family-clot': 'Clots in close family',
    oestrogen: 'The pill, patch, ring or hormone therapy',
    'pregnancy-or-birth': 'Pregnant, or a birth in the last 3 months',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'clot-risk'>
