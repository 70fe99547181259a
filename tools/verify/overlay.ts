import type { Model } from '../../src/domain/assess'
import { type Answers, type QuestionId, questionIds, shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { compileQuiz, nextQuestion } from '../../src/domain/quiz/quiz'
import { toggleAnswer } from '../../src/domain/quiz/toggleAnswer'

/** What a runner says who says all of `base` and then adds all of `more`, which pushes out what it shuts out. */
export function overlay(base: Answers, more: Answers): Answers {
  const merged = questionIds.map((question) => {
    const before = base[question]
    const added = more[question]
    if (added === undefined || shapeOf(question).kind === 'one') return [question, added ?? before] as const
    const ticks = [...(before ?? [])] as readonly string[]
    const all = [...added].reduce((given, answer) => {
      return given.includes(answer) ? given : toggleAnswer(question, given, answer)
    }, ticks)
    return [question, all] as const
  })
  return Object.fromEntries(merged.filter(([, given]) => given !== undefined)) as Answers
}

/** Sees the quiz through to its end: no signs of danger, well and taking nothing, and "not sure" of everything else. */
export function finisher({ askedIf, askingOrder, questions }: Model): (answers: Answers) => Answers {
  const quiz = compileQuiz(askedIf, askingOrder)
  const rest = (question: QuestionId): string | readonly string[] => {
    const { kind } = shapeOf(question)
    if (kind === 'one') return 'not-sure'
    if (question === 'health') return ['well']
    return questions[question].topic === 'safety' ? ['none'] : ['not-sure']
  }
  return (answers) => {
    let all = answers
    for (let next = nextQuestion(quiz, all); next !== undefined; next = nextQuestion(quiz, all)) {
      all = { ...all, [next]: rest(next) }
    }
    return all
  }
}
