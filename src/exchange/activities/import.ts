import { type Budget, createBudget } from './bytes/budget'

/** What stays the same over one import. */
export type Import = {
  readonly budget: Budget
  /** Milliseconds since 1970, to tell dates that cannot be. */
  readonly now: number
  /** How far it has come with the file it reads, in parts of 1. */
  readonly progress: (share: number) => void
}

/** Begins an import with a fresh budget. `now` is in milliseconds since 1970. */
export const createImport = (now: number, progress: Import['progress'] = () => undefined): Import => ({
  budget: createBudget(),
  now,
  progress,
})
