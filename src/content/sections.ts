import type { QuestionId } from '../domain/quiz/questionnaire'

/**
 * The parts of the quiz, as the runner sees them go by, and the order in which everything is asked:
 * danger first, then from the cramp outwards to the runner. The one list: a question's place is here and nowhere else.
 */
export const sections: readonly { readonly name: string; readonly questions: readonly QuestionId[] }[] = [
  { name: 'Safety check', questions: ['signs-now', 'unwell-now', 'chest-now', 'fluids-now', 'leg-now'] },
  {
    name: 'Your cramp',
    questions: [
      'where',
      'stitch',
      'feel',
      'lasts',
      'when',
      'history',
      'sudden-signs',
      'clot-risk',
      'builds-signs',
      'early-signs',
      'rest-signs',
    ],
  },
  { name: 'Your run', questions: ['load', 'heat', 'drinking', 'warm-up', 'shoes', 'foot-strike'] },
  { name: 'Your nights', questions: ['sleep', 'night'] },
  {
    name: 'You',
    questions: [
      'health',
      'signs-before',
      'pregnancy-signs',
      'eating',
      'medicines',
      'medicine-signs',
      'supplements',
      'conditions',
      'sickle-signs',
    ],
  },
  { name: 'To be surer', questions: ['tried', 'background', 'habits'] },
]
