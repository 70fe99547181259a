import type { QuestionId } from '../../domain/questionnaire/questionnaire'
import type { Shape } from '../../domain/questionnaire/shape'
import type { AnyQuestion } from '../../domain/quiz/question'

/** What every way of answering a question is given. */
export type ChoiceProps = {
  readonly id: QuestionId
  readonly question: AnyQuestion
  readonly shape: Shape
  /** Goes on, with this answer or with the one that was given before. */
  readonly onDone: GoOn
  /** Called when a finger comes down on what will call `onDone` so when it is lifted. */
  readonly onPress: GoOn
}

export type GoOn = (as?: string | readonly string[]) => void

/** What a picture to tap on is given: it does the same as the list under it. */
export type PictureProps = {
  readonly chosen: readonly string[]
  readonly labels: { readonly [answer: string]: string }
  readonly onToggle: (option: string) => void
}
