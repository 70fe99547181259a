import type { Answers } from '../domain/quiz/questionnaire'

/** Shown on the start page with what the rules make of it, so that a visitor sees what they will get. */
export const exampleRunner = {
  tells: 'Calves lock in the last part of a race. Started fast, on tired legs.',
  answers: {
    'signs-now': ['none'],
    'signs-before': ['none'],
    where: ['calf'],
    when: ['last-part', 'races-only'],
    load: ['longer', 'tired-legs'],
    pace: ['fast-start'],
    heat: 'mild',
    shoes: 'middle',
    sleep: 'never',
    background: ['no-strength'],
    health: ['18-39', 'well'],
  },
} as const satisfies { readonly tells: string; readonly answers: Answers }
