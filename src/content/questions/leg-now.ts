import type { Question } from '../../domain/quiz/question'

export const legNow = {
  topic: 'safety',
  ask: 'What is it about the leg?',
  help: '',
  whyWeAsk: 'A clot, a torn tendon and pressure in the leg can each feel like a cramp.',
  options: {
    'leg-swollen': 'More swollen than the other, or newly warm, red or discoloured',
    'leg-cold': 'Suddenly cold, pale, blue or numb, and it does not clear',
    'leg-tense': 'Hard and tense, with pain that grows and does not ease with rest or stretching',
    pop: 'A pop or kick in the calf or heel',
    locked: 'One cramp still locked after ten minutes of stretching',
    'big-bruise': 'A large or growing bruise, or a firm lump, after sudden pain',
    'saddle-numb': 'Numb round the groin or bottom, or new bladder or bowel trouble',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'leg-now'>
