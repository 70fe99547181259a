import { useState } from 'react'
import type { AnswerGiven, Answers, QuestionId } from '../../../domain/questionnaire/questionnaire'
import { useVisit } from '../../world'

/** Answers tried out on top of the kept ones. Nothing is stored until `keep`. */
export type Draft = {
  /** The kept answers with the tried ones in their place. */
  readonly tried: Answers
  readonly changed: readonly QuestionId[]
  readonly change: (question: QuestionId, as: string | readonly string[]) => void
  /** Puts all of these in the place of whatever was tried before. */
  readonly tryOut: (answers: Answers) => void
  readonly keep: () => void
  readonly discard: () => void
}

const sameAnswer = (a: Answers[QuestionId], b: Answers[QuestionId]): boolean =>
  [a ?? []].flat().join() === [b ?? []].flat().join()

/** Begins an empty draft, which goes with the component that asked for it. */
export function useDraft(): Draft {
  const answers = useVisit((visit) => visit.answers)
  const answer = useVisit((visit) => visit.answer)
  const [draft, setDraft] = useState<Answers>({})
  const tried = { ...answers, ...draft }
  // An answer changed back, here or in another tab, is no change.
  const changed = (Object.keys(draft) as QuestionId[]).filter((id) => !sameAnswer(draft[id], answers[id]))
  return {
    tried,
    changed,
    change: (question, as) => setDraft({ ...draft, [question]: as } as Answers),
    tryOut: setDraft,
    keep() {
      for (const id of changed) answer(id, tried[id] as AnswerGiven<typeof id>)
      setDraft({})
    },
    discard: () => setDraft({}),
  }
}
