import type { QuestionId } from '../domain/questionnaire/questionnaire'

type Section = {
  readonly name: string
  readonly questions: readonly QuestionId[]
  /** They can make a result surer and are never needed for safety: offered with the result, not on the way to it. */
  readonly extra?: true
}

/**
 * The parts of the quiz, as the runner sees them go by, and the order in which everything is asked:
 * danger first, then from the cramp outwards to the runner. The one list: a question's place is here and nowhere else.
 */
export const sections: readonly Section[] = [
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
  { name: 'Your nights', questions: ['sleep', 'night'] },
  { name: 'Your run', questions: ['load', 'heat', 'drinking', 'warm-up', 'shoes', 'foot-strike'] },
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
  { name: 'To be surer', questions: ['tried', 'background', 'habits'], extra: true },
]

const questionsOf = (some: readonly Section[]): readonly QuestionId[] => some.flatMap(({ questions }) => questions)

/** An editor's order: danger first, then from the cramp outwards to the runner. Logic only decides whether to ask. */
export const askingOrder: readonly QuestionId[] = questionsOf(sections)

/** Questions that no result waits for. */
export const extraQuestions: readonly QuestionId[] = questionsOf(sections.filter(({ extra }) => extra))

/** What a result waits for. */
export const neededQuestions: readonly QuestionId[] = questionsOf(sections.filter(({ extra }) => !extra))
