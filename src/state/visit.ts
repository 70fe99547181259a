import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AnswerGiven, Answers, QuestionId } from '../domain/quiz/questionnaire'
import { mergeVisits, restoreVisit, type SavedVisit, type Stamps, visitText } from './savedVisit'
import { setAside } from './setAside'
import { ownPrefix, type StoragePort, visitKey } from './storagePort'

/** Something the runner should know about their record. */
export type Notice =
  | 'storage-refused'
  | 'damaged-set-aside'
  | 'future-set-aside'
  | 'future-kept'
  | 'answers-outdated'
  | undefined

export type Visit = {
  readonly id: string
  readonly answers: Answers
  readonly stamps: Stamps
  readonly notice: Notice
  /** Gives or changes one answer. */
  readonly answer: <Q extends QuestionId>(question: Q, as: AnswerGiven<Q>) => void
  /** Puts a whole record in place of this one. Returns what was wrong with it, or undefined. */
  readonly restore: (text: string) => 'damaged' | 'future' | undefined
  /** The record as text, for safekeeping. */
  readonly backup: () => string
  /** Forgets the answers and keeps everything else. */
  readonly startOver: () => void
  /** Removes all that this app has ever stored on the device. */
  readonly deleteEverything: () => void
  readonly dismissNotice: () => void
}

export type VisitStore = StoreApi<Visit>

/** What a visit needs from outside. `now` is in milliseconds, `newId` names a visit. */
export type VisitWorld = {
  readonly port: StoragePort
  readonly rules: string
  readonly now: () => number
  readonly newId: () => string
}

/**
 * One runner's answers, kept in step with storage and with other tabs.
 * Storage that refuses, a damaged record or one from a newer app never stop the quiz and are never written over unsaved.
 */
export function createVisit({ port, rules, now, newId }: VisitWorld): VisitStore {
  /** Once true, nothing is written any more: what stands in storage could not be kept safe. */
  let handsOff = false
  /** True once a record of ours stood in storage: if it is gone later, another tab deleted it. */
  let stored = false

  /** The record that has been set aside word for word, so that it may be written over. */
  let keptAside: string | undefined

  /** False while the device refuses to read: a record that cannot be seen was not deleted. */
  let readable = true

  const read = (): string | null => {
    try {
      const text = port.read(visitKey)
      readable = true
      return text
    } catch {
      readable = false
      return null
    }
  }

  const keepAside = (text: string, kind: 'damaged' | 'future' | 'outdated'): Notice => {
    if (!setAside(port, text, now())) {
      handsOff = true
      return 'storage-refused'
    }
    keptAside = text
    if (kind === 'outdated') return 'answers-outdated'
    return kind === 'damaged' ? 'damaged-set-aside' : 'future-set-aside'
  }

  const begin = (): Pick<Visit, 'id' | 'answers' | 'stamps' | 'notice'> => {
    const text = read()
    const restored = restoreVisit(text)
    const fresh = { id: newId(), answers: {}, stamps: {}, notice: undefined }
    if (restored.kind === 'nothing' || text === null) return fresh
    if (restored.kind !== 'visit') return { ...fresh, notice: keepAside(text, restored.kind) }
    stored = true
    const { id, answers, stamps } = restored.visit
    return { id, answers, stamps, notice: restored.lost > 0 ? keepAside(text, 'outdated') : undefined }
  }

  return createStore<Visit>()((set, get) => {
    const mine = (): SavedVisit => ({ id: get().id, rules, answers: get().answers, stamps: get().stamps })

    const save = (visit: SavedVisit): void => {
      set({ id: visit.id, answers: visit.answers, stamps: visit.stamps })
      if (handsOff) return
      try {
        port.write(visitKey, visitText(visit))
        stored = true
        if (get().notice === 'storage-refused') set({ notice: undefined })
      } catch {
        set({ notice: 'storage-refused' })
      }
    }

    port.onChange((key) => {
      if (key !== visitKey && key !== null) return
      const theirs = restoreVisit(read())
      if (theirs.kind === 'visit') set(theirs.visit.id === get().id ? mergeVisits(mine(), theirs.visit) : theirs.visit)
      else if (theirs.kind === 'nothing' && readable) {
        stored = false
        set({ id: newId(), answers: {}, stamps: {} })
      }
    })

    return {
      ...begin(),
      answer(question, as) {
        const text = read()
        const theirs = restoreVisit(text)
        // A newer app in another tab owns the record now: this tab goes on in memory and writes nothing over it.
        if (theirs.kind === 'future' && text !== keptAside && !handsOff) {
          handsOff = true
          set({ notice: 'future-kept' })
        }
        if (theirs.kind === 'damaged' && text !== null && text !== keptAside && !handsOff)
          set({ notice: keepAside(text, 'damaged') })
        const deletedElsewhere = theirs.kind === 'nothing' && readable && stored && get().notice !== 'storage-refused'
        const before: SavedVisit = deletedElsewhere
          ? { id: newId(), rules, answers: {}, stamps: {} }
          : theirs.kind === 'visit'
            ? theirs.visit.id === get().id
              ? mergeVisits(mine(), theirs.visit)
              : theirs.visit
            : mine()
        save({
          ...before,
          rules,
          answers: { ...before.answers, [question]: as },
          stamps: { ...before.stamps, [question]: now() },
        })
      },
      restore(text) {
        const restored = restoreVisit(text)
        if (restored.kind === 'nothing') return 'damaged'
        if (restored.kind !== 'visit') return restored.kind
        save({ ...restored.visit, id: newId() })
        return undefined
      },
      backup: () => visitText(mine()),
      startOver() {
        save({ id: newId(), rules, answers: {}, stamps: {} })
      },
      deleteEverything() {
        handsOff = false
        stored = false
        try {
          for (const key of port.keys()) if (key.startsWith(ownPrefix)) port.remove(key)
        } catch {
          // A device that refuses storage has nothing of ours to remove.
        }
        set({ id: newId(), answers: {}, stamps: {}, notice: undefined })
      },
      dismissNotice: () => set({ notice: undefined }),
    }
  })
}
