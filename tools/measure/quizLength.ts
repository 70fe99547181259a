import { type Answers, type QuestionId, shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../src/domain/questionnaire/shape'
import type { AnyQuestion } from '../../src/domain/quiz/question'
import type { Quiz } from '../../src/domain/quiz/quiz'

/** How long a walk through the quiz is for one runner. */
export type QuizLength = {
  readonly screens: number
  readonly taps: number
  /** Words in sight on those screens, folds closed. */
  readonly words: number
  /** Reading at 238 words a minute (Brysbaert 2019, silent reading of English), and 1.5 seconds a tap. */
  readonly minutes: number
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** "None of these" and "Not sure" stand in one place under every question: they are read once, on the first screen. */
const buttonWords = 5

/** What a screen says before anything is opened: question, help, headings and answers. */
function wordsShown(id: QuestionId, question: AnyQuestion): number {
  const { answers } = shapeOf(id)
  const groups = question.groups ?? [{ heading: '', answers: answers.filter((answer) => !standsAlone.has(answer)) }]
  const listed = groups.flatMap(({ heading, hint, answers: inGroup }: NonNullable<AnyQuestion['groups']>[number]) =>
    hint === undefined
      ? [
          heading,
          ...inGroup.filter((answer) => !standsAlone.has(answer)).map((answer) => question.options[answer] ?? ''),
        ]
      : [heading, hint],
  )
  return [question.ask, question.help, ...listed].reduce((sum, text) => sum + wordsIn(text), 0)
}

/** One tap for a single answer or for one that stands alone; a tap each and one to go on otherwise. */
const tapsFor = (id: QuestionId, given: string | readonly string[]): number => {
  if (shapeOf(id).kind === 'one') return 1
  const ticks = [given].flat()
  return ticks.every((answer) => standsAlone.has(answer)) ? 1 : ticks.length + 1
}

/** Measures the walk of a runner who has answered everything that is asked of them. */
export function quizLength(
  quiz: Quiz,
  questions: { readonly [Q in QuestionId]: AnyQuestion },
  answers: Answers,
): QuizLength {
  const asked = quiz.asked(answers).filter((id) => !quiz.extras.has(id))
  const words = asked.reduce((sum, id) => sum + wordsShown(id, questions[id]), buttonWords)
  const taps = asked.reduce((sum, id) => sum + tapsFor(id, answers[id] ?? 'not-sure'), 0)
  return { screens: asked.length, taps, words, minutes: Math.round((words / 238 + (taps * 1.5) / 60) * 10) / 10 }
}
