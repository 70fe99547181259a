import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AnswerGiven, Answers, QuestionId } from '../domain/questionnaire/questionnaire'
import type { Notice } from './records/recordStep'
import type { Records } from './records/records'
import { stampAfter } from './records/stamp'
import { restoreVisit, type Stamps, visitKind } from './savedVisit'

export type Visit = {
  readonly id: string
  readonly answers: Answers
  readonly stamps: Stamps
  /** On which day the race was that cramped. Undefined until the runner has said it. */
  readonly raced: string | undefined
  /** The question on whose screen the runner has ticked something and not gone on. */
  readonly unfinished: QuestionId | undefined
  readonly notice: Notice | undefined
  /** Gives or changes one answer. */
  readonly answer: <Q extends QuestionId>(question: Q, as: AnswerGiven<Q>) => void
  /** The same on the question's own screen, where more may be ticked before the runner goes on. */
  readonly tick: <Q extends QuestionId>(question: Q, as: AnswerGiven<Q>) => void
  /** Says that what was ticked last is all: the runner goes on from its screen. */
  readonly goOn: () => void
  readonly sayRaced: (on: string) => void
  /** Puts a whole record in place of this one. Returns what was wrong with it, or undefined. */
  readonly restore: (text: string) => 'damaged' | 'future' | undefined
  /** The record as text, for safekeeping. */
  readonly backup: () => string
  /** Forgets the answers and keeps everything else. */
  readonly startOver: () => void
  readonly dismissNotice: () => void
}

export type VisitStore = StoreApi<Visit>

/**
 * One runner's answers, kept in step with storage and with other tabs.
 * Storage that refuses, a damaged record or one from a newer app never stop the quiz and are never written over unsaved.
 */
export function createVisit(records: Records, rules: string): VisitStore {
  const record = records.open(visitKind)
  const facts = () => {
    const { id, notice, value } = record.getState()
    const { answers, stamps, raced, unfinished } = value
    return { id, notice, answers, stamps, raced: raced?.on, unfinished: unfinished?.question }
  }
  const standAt = (question?: QuestionId) =>
    record.getState().change((said, now) => ({
      ...said,
      unfinished: { ...(question && { question }), at: stampAfter(said.unfinished?.at, now) },
    }))
  const store = createStore<Visit>()(() => ({
    ...facts(),
    answer: (question, as) =>
      record.getState().change((said, now) => ({
        ...said,
        rules,
        answers: { ...said.answers, [question]: as },
        stamps: { ...said.stamps, [question]: stampAfter(said.stamps[question], now) },
      })),
    tick(question, as) {
      store.getState().answer(question, as)
      if (store.getState().unfinished !== question) standAt(question)
    },
    goOn() {
      if (store.getState().unfinished !== undefined) standAt()
    },
    sayRaced: (on) =>
      record.getState().change((said, now) => ({ ...said, raced: { on, at: stampAfter(said.raced?.at, now) } })),
    restore(text) {
      const restored = restoreVisit(text)
      if (restored.kind === 'nothing') return 'damaged'
      if (restored.kind !== 'record') return restored.kind
      record.getState().replace(restored.value)
      return undefined
    },
    backup: () => record.getState().backup(),
    startOver: () => record.getState().replace({ ...visitKind.empty, rules }),
    dismissNotice: () => record.getState().dismissNotice(),
  }))
  record.subscribe(() => store.setState(facts()))
  return store
}
