import { signsNow as shape } from '../domain/questionnaire/signsNow'
import { signsNow as words } from './questions/signs-now'

/** The question that opens the quiz, by itself, so that nobody waits for the others to answer it. */
export const firstQuestion = { id: 'signs-now', words, shape } as const
