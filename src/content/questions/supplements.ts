import type { Question } from '../../domain/quiz/question'

export const supplements = {
  topic: 'health',
  ask: 'And supplements?',
  help: '',
  whyWeAsk: 'Some add up with what we would suggest, and some do not go with a medicine.',
  options: {
    magnesium: 'Magnesium',
    electrolytes: 'Electrolytes or salt substitute',
    'salt-tablets': 'Salt tablets',
    creatine: 'Creatine',
    caffeine: 'Much caffeine',
    other: 'Others',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'supplements'>
