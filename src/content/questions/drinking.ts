import type { Question } from '../../domain/quiz/question'

export const drinking = {
  topic: 'hydration',
  ask: 'Drinking on runs?',
  help: '',
  whyWeAsk: 'Too little and too much can both matter, and the advice is the opposite.',
  options: {
    hardly: 'Little or none',
    'to-thirst': 'When thirsty',
    sips: 'Sips, at set times or stations',
    schedule: 'More than thirst',
    'plain-water': 'Only plain water',
    'salty-drink': 'Sports drink, salt',
    'dry-days': 'Little on ordinary days',
    'heavy-sweat': 'Heavy sweat',
    'salt-marks': 'White salt marks',
    lighter: '{kg:2} lighter after a run',
    'heavier-or-puffy': 'Heavier or swollen',
    'not-sure': 'Not sure',
  },
  groups: [
    {
      heading: 'I drink',
      answers: ['hardly', 'to-thirst', 'sips', 'schedule', 'plain-water', 'salty-drink', 'dry-days'],
    },
    { heading: 'On or after runs', answers: ['heavy-sweat', 'salt-marks', 'lighter', 'heavier-or-puffy'] },
  ],
} as const satisfies Question<'drinking'>
