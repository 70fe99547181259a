import type { Question } from '../../domain/quiz/question'

export const signsNow = {
  topic: 'safety',
  ask: 'Any of these now, or in the last two days?',
  help: '',
  whyWeAsk: 'A few signs need help today, and no tip should come before that. Ordinary soreness is not among them.',
  options: {
    'very-unwell': 'Collapse, fit, confusion, vomiting, too weak to walk',
    chest: 'Chest pain, racing heart, very breathless, coughing blood',
    fluids: 'Brown urine, or ill after drinking a lot',
    'one-leg':
      'One leg swollen, cold or blue; growing pain that nothing eases; a pop; a cramp still locked; a numb groin',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'signs-now'>
