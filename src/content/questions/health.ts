import type { Question } from '../../domain/quiz/question'

export const health = {
  topic: 'health',
  ask: 'Your health?',
  help: '',
  whyWeAsk: 'Age, medicines, illness and pregnancy change what is safe, and sometimes they are the cause.',
  options: {
    'under-18': 'Under 18',
    '18-39': '18–39',
    '40-64': '40–64',
    '65-plus': '65 +',
    medicines: 'Medicines, painkillers, supplements',
    condition: 'Long-term condition',
    pregnant: 'Pregnant',
    'birth-lately': 'Gave birth in the last 6 months',
    'earlier-sign':
      'Earlier run: faint, seizure, chest pain, racing heart with dizziness, confusion, heat stroke, brown urine, coughing blood, swollen leg',
    'ill-lately': 'Ill lately',
    'great-thirst': 'Days of thirst, much urine',
    eating: 'Eating little, weight loss, missing periods',
    'cold-and-tired': 'Cold, tired, gaining weight',
    'far-weaker': 'For weeks far weaker or slower, though rested',
    'heavy-drinking': 'Much alcohol',
    well: 'None of these',
    'not-sure': 'Not sure',
  },
  groups: [
    { heading: 'Age', compact: true, answers: ['under-18', '18-39', '40-64', '65-plus'] },
    {
      heading: 'Health',
      answers: [
        'medicines',
        'condition',
        'pregnant',
        'birth-lately',
        'earlier-sign',
        'ill-lately',
        'great-thirst',
        'eating',
        'cold-and-tired',
        'far-weaker',
        'heavy-drinking',
        'well',
      ],
    },
  ],
} as const satisfies Question<'health'>
