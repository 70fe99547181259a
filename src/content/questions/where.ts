import type { Question } from '../../domain/quiz/question'

export const where = {
  topic: 'where',
  ask: 'Where does it cramp?',
  help: 'Tap the body or the list. Choose all that fit.',
  whyWeAsk: 'Hard-working leg muscles, feet, and the edge of the ribs each point to different causes.',
  options: {
    calf: 'Calf',
    shin: 'Shin (front of the lower leg)',
    foot: 'Foot: arch or toes',
    hamstring: 'Hamstring (back of the thigh)',
    quad: 'Quad (front of the thigh)',
    'hip-or-groin': 'Hip, buttock or groin',
    legs: 'All over the legs, or hard to say where',
    'arms-or-hands': 'Arms or hands',
    ribs: 'Under the ribs: a stitch',
    'several-muscles': 'It hits several muscles or moves about',
    'same-spot': 'It is always the same muscle',
    'twitch-first': 'Small twitches come first',
    'not-sure': 'Not sure',
  },
  groups: [
    {
      heading: 'Where',
      answers: ['calf', 'shin', 'foot', 'hamstring', 'quad', 'hip-or-groin', 'legs', 'arms-or-hands', 'ribs'],
    },
    { heading: 'How it behaves', answers: ['several-muscles', 'same-spot', 'twitch-first'] },
  ],
} as const satisfies Question<'where'>
