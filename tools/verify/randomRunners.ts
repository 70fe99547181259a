import { type Answers, type QuestionId, shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../src/domain/questionnaire/shape'
import type { Quiz } from '../../src/domain/quiz/quiz'
import { nextQuestion } from '../../src/domain/quiz/quiz'

/** A repeatable source of chance between 0 and 1 (mulberry32), so that two machines measure the same runners. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = (list: readonly string[], chance: () => number): string =>
  list[Math.floor(chance() * list.length)] ?? 'not-sure'

/** One to four answers that may stand together. */
function pickMany(
  answers: readonly string[],
  atMostOne: readonly (readonly string[])[],
  chance: () => number,
): string[] {
  const chosen = [pick(answers, chance)]
  for (let more = Math.floor(chance() * 4); more > 0; more -= 1) {
    const next = pick(answers, chance)
    const clashes = chosen.some(
      (other) =>
        other === next ||
        standsAlone.has(other) ||
        standsAlone.has(next) ||
        atMostOne.some((set) => set.includes(other) && set.includes(next)),
    )
    if (!clashes) chosen.push(next)
  }
  return chosen
}

/**
 * The share of runners without a danger sign. With a smaller one nearly every runner would be sent to a doctor and get no plan.
 */
const wellShare = 0.85

function pickAnswer(question: QuestionId, chance: () => number): string | string[] {
  const { kind, answers, atMostOne = [] } = shapeOf(question)
  if (question.includes('signs') && answers.includes('none') && chance() < wellShare) return ['none']
  return kind === 'one' ? pick(answers, chance) : pickMany(answers, atMostOne, chance)
}

/** Runners who answered every question that their answers led to. */
export function randomRunners(quiz: Quiz, count: number, seed = 1): readonly Answers[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () => {
    let answers: Answers = {}
    for (let next = nextQuestion(quiz, answers); next !== undefined; next = nextQuestion(quiz, answers)) {
      answers = { ...answers, [next]: pickAnswer(next, chance) }
    }
    return answers
  })
}
