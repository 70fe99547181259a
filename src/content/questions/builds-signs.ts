import type { Question } from '../../domain/quiz/question'

export const buildsSigns = {
  topic: 'safety',
  ask: 'What else is true of it?',
  help: '',
  whyWeAsk: 'Bone, nerve, blood flow and pressure in the lower leg each have a pattern of their own.',
  options: {
    'same-point': 'It comes at about the same point of most runs',
    'gone-soon': 'It is gone within an hour of stopping',
    'numb-foot': 'My foot tingles, goes numb or floppy on runs',
    'cold-foot': 'My foot goes cold or pale on runs',
    'bone-spot': 'It hurts on one spot of bone',
    'groin-deep': 'Deep groin pain, worse when I hop or stand on that leg',
    limp: 'It makes me limp',
    'push-off': 'Pushing off or pointing the toes brings it on',
    'walking-pain': 'Walking brings it on too; standing still ends it',
    'back-to-leg': 'Pain runs down from the back or buttock',
    numbness: 'Numb, tingling or weak between runs too',
    'one-foot-colder': 'One foot is colder or another colour than the other',
    'worse-weekly': 'Worse every week',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
} as const satisfies Question<'builds-signs'>
