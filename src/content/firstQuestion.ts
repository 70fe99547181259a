import { signsNow } from './questions/signs-now'

/** The question that opens the quiz, by itself, so that nobody waits for the words of the others to read it. */
export const firstQuestion = { id: 'signs-now', words: signsNow } as const
