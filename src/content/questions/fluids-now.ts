import type { Question } from '../../domain/quiz/question'

export const fluidsNow = {
  topic: 'safety',
  ask: 'What about urine or drink?',
  help: '',
  whyWeAsk: 'Muscle that breaks down, and too much water, both look like cramp at first.',
  options: {
    'dark-urine': 'Brown, red or cola-coloured urine (not just dark yellow)',
    'hardly-any-urine': 'Hardly any urine since a very hard session',
    'drank-queasy': 'Drank a lot, and now sick, bloated, puffy, dizzy or headachy',
    'drank-very-unwell': 'Drank a lot, and now vomiting, drowsy, unsteady, short of breath, or a severe headache',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'fluids-now'>
