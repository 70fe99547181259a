import type { Question } from '../../domain/quiz/question'

export const chestNow = {
  topic: 'safety',
  ask: 'What about chest or breath?',
  help: '',
  whyWeAsk: 'The heart and the lungs come before any cramp.',
  options: {
    'chest-pain': 'Pain, pressure or tightness in the chest (not a stitch at the rib edge)',
    'sharp-chest': 'Sharp chest pain on breathing in that stays at rest',
    'coughing-blood': 'Coughing up blood',
    'racing-heart': 'Racing or uneven heartbeat with dizziness',
    breathless: 'Far more breathless than the effort explains, or still breathless after ten minutes of rest',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'chest-now'>
