import type { AnyQuestion } from '../../domain/question'
import type { QuestionId } from '../../domain/questionnaire'

/** What every way of answering a question is given. */
export type ChoiceProps = { readonly id: QuestionId; readonly question: AnyQuestion; readonly onDone: () => void }

/** What a picture to tap on is given: it does the same as the list under it. */
export type PictureProps = {
  readonly chosen: readonly string[]
  readonly labels: { readonly [answer: string]: string }
  readonly onToggle: (option: string) => void
}
