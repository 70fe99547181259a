import { quiz } from '../../content/quiz'
import { isAnswered, nextQuestion } from '../../domain/quiz'
import { restoreVisit } from '../../state/savedVisit'
import { routes } from '../routes'

/** What a returning runner can go on with. */
export type Resume = { readonly href: string; readonly label: string; readonly progress: string }

/** Reads the record as it stands in storage. Undefined if there is nothing in it to go on with. */
export function resumeFrom(text: string | null): Resume | undefined {
  const restored = restoreVisit(text)
  if (restored.kind !== 'visit') return undefined
  const { answers } = restored.visit
  const asked = quiz.asked(answers)
  const done = asked.filter((id) => isAnswered(answers, id)).length
  if (done === 0) return undefined
  const next = nextQuestion(quiz, answers)
  if (next === undefined) {
    return { href: `./quiz/#${routes.result}`, label: 'See your result', progress: 'You have answered everything.' }
  }
  return {
    href: `./quiz/#${routes.question(next)}`,
    label: 'Carry on',
    progress: `${done} answered, about ${asked.length - done} to go.`,
  }
}
