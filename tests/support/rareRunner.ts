import type { Answers } from '../../src/domain/questionnaire/questionnaire'

/** A runner of whom nothing is told yet but that it is new, with every sign denied. */
export const newTrouble: Answers = {
  'signs-now': ['none'],
  history: 'first-ever',
  'builds-signs': ['none'],
  'rest-signs': ['none'],
  'sudden-signs': ['none'],
  health: ['40-64', 'well'],
}

export const takes = (...medicines: Extract<Answers['medicines'], readonly unknown[]>): Answers => ({
  health: ['40-64', 'medicines'],
  medicines,
  'medicine-signs': ['none'],
})
export const has = (...conditions: Extract<Answers['conditions'], readonly unknown[]>): Answers => ({
  health: ['40-64', 'condition'],
  conditions,
})

/** An ordinary late cramp of the calf, with no danger sign. */
export const lateCalf: Answers = {
  'signs-now': ['none'],
  where: ['calf', 'either-leg'],
  feel: ['locks'],
  when: ['last-part'],
  load: ['1-to-2h'],
}
