/** The form of a question: how many answers it takes, and which shut each other out. */
export type Shape = {
  readonly kind: 'one' | 'many'
  readonly answers: readonly string[]
  readonly atMostOne?: readonly (readonly string[])[]
}
