import type { Question } from '../../domain/quiz/question'

export const signsNow = {
  topic: 'safety',
  ask: 'Any of these today or yesterday?',
  help: '',
  whyWeAsk: 'A few signs need help today, and no tip should come before that. Ordinary soreness is not among them.',
  options: {
    'very-unwell':
      'Fainting, seizure, confusion, drooping face, vomiting, cramps all over; dizzy, sick or bad headache after a run; shaking with cold or fever; too weak to walk; stiff jaw',
    chest: 'Chest pain, coughing blood, racing heart with dizziness, far too breathless',
    fluids: 'Brown, red or hardly any urine; ill after drinking a lot',
    'one-leg':
      'One leg or arm swollen, warm, cold, pale, blue or numb; pain growing by the hour that nothing eases; snap or kick in calf or heel; a cramp still locked; growing bruise; numb between the legs, new bladder or bowel trouble',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'signs-now'>
