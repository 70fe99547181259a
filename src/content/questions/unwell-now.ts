import type { Question } from '../../domain/quiz/question'

export const unwellNow = {
  topic: 'safety',
  ask: 'How are you, or your friend?',
  help: '',
  whyWeAsk: 'Each of these needs something else, and at once.',
  options: {
    collapse: 'Collapsed, fainted or had a fit',
    confused: 'Confused, very drowsy, slurring or staggering',
    'unwell-with-cramps': 'Sick again and again, or cramps all over and very unwell',
    'hot-and-no-better': 'Dizzy, sick or a bad headache after a run, no better after 30 minutes of cool rest',
    'cold-and-shivering': 'Cold, wet and shivering, or clumsy with cold',
    'keeps-falling': 'Legs too weak or wobbly to walk on, or slumped to the ground',
    'stiff-jaw': 'Spasms that spread, with a stiff jaw or neck, or trouble swallowing',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'unwell-now'>
