import type { Question } from '../../domain/quiz/question'

export const pace = {
  topic: 'pace',
  ask: 'How did you pace it?',
  help: 'Choose all that fit.',
  whyWeAsk: 'In several studies, runners who cramped had started faster than equally fit runners who did not.',
  options: {
    'fast-start': 'I started faster than my usual training pace, or than I had planned',
    'chasing-time': 'I was chasing a time or running with faster people',
    'fast-brings-it': 'It is fast running that brings it on',
    faded: 'I slowed badly in the last third',
    'as-trained': 'I ran at the pace I train at',
    easy: 'Easy, well within myself, the whole way',
    'slow-runner': 'I run slower than about {pace:6}',
    'not-sure': 'Not sure',
  },
  groups: [
    { heading: 'The start', answers: ['fast-start', 'as-trained', 'easy'] },
    { heading: 'The rest', answers: ['chasing-time', 'fast-brings-it', 'faded', 'slow-runner'] },
  ],
} as const satisfies Question<'pace'>
