import type { AnswerGiven } from '../../domain/quiz/questionnaire'
import { answerProblem } from '../../domain/quiz/readAnswers'
import type { VisitStore } from '../../state/visit'

/** What a runner did with the prerendered first question before the app arrived. */
export type EarlyChoice = {
  readonly ticked: readonly string[]
  /** The name of the button that was pressed, if one was. */
  readonly pressed: string | undefined
}

const first = 'signs-now'

export function readEarlyChoice(page: ParentNode): EarlyChoice {
  const boxes = page.querySelectorAll<HTMLInputElement>(`input[name="${first}"]:checked`)
  return {
    ticked: [...boxes].map((box) => box.value),
    pressed: page.querySelector<HTMLElement>('[data-pressed]')?.dataset.early,
  }
}

/** Stores early ticks as an answer, as each tick is stored once the app is there. */
export function keepEarlyTicks(visit: VisitStore, { ticked }: EarlyChoice): void {
  if (ticked.length === 0 || answerProblem(first, ticked) !== undefined) return
  visit.getState().answer(first, ticked as AnswerGiven<typeof first>)
}

/** Presses the button again, now that someone hears it. */
export function pressAgain(page: ParentNode, pressed: EarlyChoice['pressed']): void {
  if (pressed === undefined) return
  const button = page.querySelector<HTMLButtonElement>(`button[data-early="${pressed}"]`)
  button?.removeAttribute('data-pressed')
  button?.click()
}
