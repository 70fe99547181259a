import { createStore } from 'zustand/vanilla'
import type { FirstVisit, FirstWorld } from './app/world'
import { browserStorage } from './browserStorage'
import { firstQuestion } from './content/firstQuestion'
import type { Units } from './domain/quantity'
import { keepSaid, saidKey, saidOn } from './early/said'
import { firstPerson, ownPrefix } from './state/storagePort'
import type { VisitStore } from './state/visit'

/** Whether this device holds nothing of ours but what was said before the app came: then there is no record to wait for. */
export function holdsNothing(): boolean {
  try {
    return !browserStorage.keys().some((key) => key.startsWith(ownPrefix) && key !== saidKey)
  } catch {
    // What cannot be read is not waited for.
    return true
  }
}

/**
 * The world of someone of whom nothing is kept yet. Until the records are there, what is answered is kept as it was
 * before the app came.
 */
export function firstWorld({ others, units }: Pick<FirstWorld, 'others'> & { readonly units: Units }) {
  const page = document.documentElement
  let whole: VisitStore | undefined
  const visit = createStore<FirstVisit>()((set, get) => ({
    answers: {},
    answer(question, as) {
      if (whole !== undefined) return whole.getState().answer(question, as)
      keepSaid(page, { ...saidOn(page), [question]: as })
      set({ answers: { ...get().answers, [question]: as } })
    },
    tick: (question, as) => (whole?.getState().tick ?? get().answer)(question, as),
    goOn: () => whole?.getState().goOn(),
  }))
  const world: FirstWorld = {
    port: browserStorage,
    others,
    visit,
    records: { person: firstPerson, notices: createStore(() => []) },
    preferences: createStore(() => ({ units, theme: 'auto' as const })),
  }
  return {
    world,
    /** Takes up what was said on the page so far, as far as the first question goes. */
    takeUp() {
      const said = [saidOn(page)[firstQuestion.id] ?? []].flat()
      const given = firstQuestion.shape.answers.filter((answer) => said.includes(answer))
      if (given.length > 0) visit.setState({ answers: { [firstQuestion.id]: given } })
    },
    /** The whole visit is there. Whoever still holds the first one reads it, and answers to it. */
    followedBy(next: VisitStore) {
      whole = next
      const follow = () => visit.setState({ answers: next.getState().answers })
      follow()
      next.subscribe(follow)
    },
  }
}
