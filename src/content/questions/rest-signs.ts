import type { Question } from '../../domain/quiz/question'

export const restSigns = {
  topic: 'safety',
  ask: 'At rest, is any of this true?',
  help: '',
  whyWeAsk: 'Cramps at rest are mostly harmless. These signs are worth a check.',
  options: {
    'hand-spasm': 'My hands or feet claw, with tingling',
    wasting: 'A muscle is getting thinner or weaker, or I trip or slur',
    'urge-to-move': 'An urge to move my legs, better when I move',
    spreading: 'New muscles keep joining in',
    'both-ankles': 'Both ankles swell',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'rest-signs'>
