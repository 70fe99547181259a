import type { Answers } from '../../src/domain/questionnaire/questionnaire'

/** A runner who shows that something can happen. */
export type Witness = { readonly shows: string; readonly answers: Answers }

/** What one proof came to. It holds when it has no faults. */
export type Proof = {
  readonly name: string
  /** How many states were looked at, each standing for all the runners that nothing in the proof can tell apart. */
  readonly states: number
  readonly faults: readonly string[]
  /** What a reader should know of a proof that holds: numbers, and what was left out and why. */
  readonly notes: readonly string[]
  readonly witnesses: readonly Witness[]
}

export const proof = (name: string, states: number, rest: Partial<Omit<Proof, 'name' | 'states'>>): Proof => ({
  name,
  states,
  faults: [],
  notes: [],
  witnesses: [],
  ...rest,
})
