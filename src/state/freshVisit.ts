import { type Answers, questionIds } from '../domain/quiz/questionnaire'
import type { Records } from './records/records'
import { visitText } from './savedVisit'

/** Answers that were handed over, and the rules they were given under. */
export type Given = { readonly rules: string; readonly answers: Answers }

/** A record of its own for answers from elsewhere, as it is stored. All of them count as given now. */
export function freshVisit({ rules, answers }: Given, { newId, now }: Pick<Records, 'newId' | 'now'>): string {
  const at = now()
  const stamps = Object.fromEntries(questionIds.flatMap((id) => (answers[id] === undefined ? [] : [[id, at]])))
  return visitText({ id: newId(), rules, answers, stamps })
}
