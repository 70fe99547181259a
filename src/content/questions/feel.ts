import type { Question } from '../../domain/quiz/question'

export const feel = {
  topic: 'where',
  ask: 'What does it do?',
  help: '',
  whyWeAsk: 'A cramp locks and lets go. What tightens, aches or goes numb is often something else.',
  options: {
    locks: 'Locks, then lets go',
    flickers: 'Flickers first',
    tightens: 'Tightens as I run',
    aches: 'Aches or burns',
    sharp: 'A sudden sharp pain',
    weak: 'Weak or heavy',
    tingles: 'Tingles or numb',
    twitches: 'Only twitches',
    'sore-days': 'Sore for days',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'feel'>
