import type { Question } from '../../domain/quiz/question'

export const health = {
  topic: 'health',
  ask: 'What should we know about you?',
  help: 'So that nothing in your plan is wrong for you. It stays on this device.',
  whyWeAsk: 'Age, medicines, illness and pregnancy change what is safe, and sometimes they are the cause.',
  options: {
    'under-18': 'Under 18',
    '18-39': '18 to 39',
    '40-49': '40 to 49',
    '50-64': '50 to 64',
    '65-plus': '65 or over',
    medicines: 'I take a medicine, inhaler or supplement, every day or on runs',
    condition: 'I have a long-term condition, or had one that matters',
    pregnant: 'I am pregnant',
    'birth-lately': 'I gave birth in the last three months',
    'ill-lately': 'Fever, flu, a chest infection or a stomach bug now or in the last week',
    'cold-and-tired': 'I feel cold and tired and have gained weight',
    'heavy-drinking': 'I drink a lot of alcohol every day',
    well: 'None of these: I am well and take nothing',
    'not-sure': 'Not sure',
  },
  groups: [
    { heading: 'Age', compact: true, answers: ['under-18', '18-39', '40-49', '50-64', '65-plus'] },
    {
      heading: 'Health',
      answers: [
        'well',
        'medicines',
        'condition',
        'pregnant',
        'birth-lately',
        'ill-lately',
        'cold-and-tired',
        'heavy-drinking',
      ],
    },
  ],
} as const satisfies Question<'health'>
