import type { QuestionId } from '../domain/quiz/questionnaire'

/**
 * The parts of the quiz, as the runner sees them go by, and the order in which everything is asked:
 * safety first, then from the cramp outwards to the runner. The one list: a question's place is here and nowhere else.
 */
export const sections: readonly { readonly name: string; readonly questions: readonly QuestionId[] }[] = [
  { name: 'Safety check', questions: ['signs-now', 'clot-risk', 'signs-before'] },
  { name: 'Your cramp', questions: ['where', 'stitch', 'when'] },
  { name: 'Your run', questions: ['load', 'pace', 'warm-up', 'heat', 'drinking', 'shoes', 'foot-strike'] },
  { name: 'Your nights', questions: ['sleep', 'night'] },
  {
    name: 'You',
    questions: ['background', 'health', 'pregnancy-signs', 'medicines', 'conditions', 'sickle-signs'],
  },
]
