/** The form of a question: how many answers it takes, and which shut each other out. */
export type Shape = {
  readonly kind: 'one' | 'many'
  readonly answers: readonly string[]
  readonly atMostOne?: readonly (readonly string[])[]
}

/** Answers that shut out every other answer to the same question. */
export const standsAlone: ReadonlySet<string> = new Set(['none', 'not-sure'])

/** Whether of these answers to a question of this form only one can be given. */
export const takesOne = ({ kind, atMostOne = [] }: Shape, answers: readonly string[]): boolean =>
  kind === 'one' || atMostOne.some((set) => answers.every((answer) => set.includes(answer)))
