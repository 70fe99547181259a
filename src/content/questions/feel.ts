import type { Question } from '../../domain/quiz/question'

export const feel = {
  topic: 'where',
  ask: 'What does it do?',
  help: 'Tick all that fit.',
  whyWeAsk: 'A cramp locks and lets go. What tightens, aches or goes numb is often something else.',
  options: {
    locks: 'Locks hard, then lets go',
    flickers: 'Flickers or threatens first',
    tightens: 'Grows tighter as I run',
    aches: 'Aches or burns',
    sharp: 'A sudden sharp pain',
    weak: 'Goes weak or heavy',
    tingles: 'Tingles or goes numb',
    twitches: 'Twitches without locking',
    'sore-days': 'Sore for days after',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'feel'>
