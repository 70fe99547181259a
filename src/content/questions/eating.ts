import type { Question } from '../../domain/quiz/question'

export const eating = {
  topic: 'safety',
  ask: 'About eating: what is true?',
  help: 'Tick all that fit. It stays on this device.',
  whyWeAsk: 'Too little energy weakens muscle and bone, in women and in men.',
  options: {
    'eating-little': 'I eat less than I need, or lose weight without meaning to',
    'planned-diet': 'A planned diet to lose weight, and I feel well',
    'low-drive': 'Always tired, low in mood or sex drive',
    'periods-missing': 'No periods for three months or more',
    'food-control': 'Food, weight or exercise feels out of my control',
    purging: 'I make myself sick, or use laxatives or water tablets, to lose weight',
    'eating-disorder-past': 'An eating disorder in the past, now over',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'eating'>
