import type { Question } from '../../domain/quiz/question'

export const feel = {
  topic: 'where',
  ask: 'What does it do?',
  help: 'All that fit.',
  whyWeAsk: 'A cramp locks and lets go. What tightens, aches or goes numb is often something else.',
  options: {
    locks: 'Cramps hard, then lets go',
    flickers: 'Twitches first',
    tightens: 'Tightens as I run',
    'stays-tight': 'A tight spot that stays',
    aches: 'Aches or burns',
    sharp: 'Sudden sharp pain',
    weak: 'Weak or heavy',
    tingles: 'Numb, or like needles',
    twitches: 'Only twitches',
    'sore-days': 'Sore two days later',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'feel'>
