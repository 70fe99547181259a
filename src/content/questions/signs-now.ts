import type { Question } from '../../domain/quiz/question'

export const signsNow = {
  topic: 'safety',
  ask: 'Any of these now, or in the last two days?',
  help: '',
  whyWeAsk: 'A few signs need help today, and no tip should come before that. Ordinary soreness is not among them.',
  options: {
    'very-unwell':
      'Fainting, seizure, confusion, vomiting, cramps all over; dizzy, sick or bad headache after a run; shaking with cold; too weak to walk; stiff jaw',
    chest: 'Chest pain, coughing blood, racing heart with dizziness, far too breathless',
    fluids: 'Brown or red urine, or hardly any; ill after drinking a lot',
    'one-leg':
      'One leg swollen, warm, cold or blue; growing pain that nothing eases; snap or kick in calf or heel; a cramp still locked; growing bruise; numb between the legs',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'signs-now'>
