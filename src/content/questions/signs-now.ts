import type { Question } from '../../domain/quiz/question'

export const signsNow = {
  topic: 'safety',
  ask: 'Any of these now, or in the last two days?',
  help: '',
  whyWeAsk: 'A few signs need help today, and no tip should come before that. Ordinary soreness is not among them.',
  options: {
    'very-unwell': 'Fainting, seizure, confusion, vomiting, legs giving way',
    chest: 'Chest pain, coughing blood, racing heart with dizziness, or far too breathless',
    fluids: 'Brown or red urine; ill after drinking much water',
    'one-leg':
      'One leg swollen, cold or blue; growing pain that nothing eases; snap in calf or heel; cramp still locked; numb between the legs',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'signs-now'>
