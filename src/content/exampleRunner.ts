import type { Answers } from '../domain/questionnaire/questionnaire'

/** Shown on the start page with what the rules make of it, so that a visitor sees what they will get. */
export const exampleRunner = {
  tells: 'Calves lock in the last part of a race. Started fast, on tired legs.',
  answers: {
    'signs-now': ['none'],
    where: ['calf', 'both-legs'],
    feel: ['locks'],
    when: ['last-part', 'races-only'],
    history: 'few',
    load: ['race', '2-to-4h', 'longer', 'fast-start', 'tired-legs'],
    heat: 'mild',
    drinking: ['to-thirst'],
    shoes: ['middle'],
    sleep: 'never',
    health: ['18-39', 'well'],
    background: ['no-strength'],
  },
} as const satisfies { readonly tells: string; readonly answers: Answers }
