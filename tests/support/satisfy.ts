import { judge } from '../../src/domain/conditions/compileCondition'
import type { Condition } from '../../src/domain/conditions/condition'
import { type Answers, type QuestionId, questionnaire, shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../src/domain/questionnaire/shape'
import { unreachable } from '../../src/domain/unreachable'

type Ticks = ReadonlyMap<QuestionId, ReadonlySet<string>>

/** Ticks one more answer, or gives undefined where the form does not allow it beside the others. */
function tick(ticks: Ticks, question: QuestionId, answer: string): Ticks | undefined {
  const given = new Set(ticks.get(question)).add(answer)
  const { kind, atMostOne = [] } = shapeOf(question)
  if (given.size > 1 && (kind === 'one' || [...given].some((one) => standsAlone.has(one)))) return undefined
  if (atMostOne.some((group) => group.filter((one) => given.has(one)).length > 1)) return undefined
  return new Map(ticks).set(question, given)
}

const answersTo = (question: QuestionId): readonly string[] => questionnaire[question].answers

/** Every way of adding ticks so that the condition holds, or, with `wanted` false, so that it fails. */
function* ways(condition: Condition, wanted: boolean, ticks: Ticks): Generator<Ticks> {
  switch (condition.kind) {
    case 'is':
      return yield* ways({ ...condition, kind: 'isAny', answers: [condition.answer] }, wanted, ticks)
    case 'isAny': {
      const { question, answers } = condition
      for (const answer of answersTo(question)) {
        if (answer === 'not-sure' || answers.includes(answer) !== wanted) continue
        const more = tick(ticks, question, answer)
        if (more) yield more
      }
      return
    }
    case 'every':
      return yield* countOf(wanted ? condition.of.length : 1, condition.of, wanted, ticks)
    case 'some':
      return yield* countOf(wanted ? 1 : condition.of.length, condition.of, wanted, ticks)
    case 'atLeast':
      return yield* countOf(
        wanted ? condition.count : condition.of.length - condition.count + 1,
        condition.of,
        wanted,
        ticks,
      )
    case 'not':
      return yield* ways(condition.of, !wanted, ticks)
    case 'unsaid':
      // Silence is enough; what another part ticks may still break it, which `answersFor` checks.
      return wanted ? yield ticks : yield* ways(condition.of, true, ticks)
    default:
      return unreachable(condition)
  }
}

/** Every way of making `count` of the parts come out as wanted. */
function* countOf(count: number, parts: readonly Condition[], wanted: boolean, ticks: Ticks): Generator<Ticks> {
  if (count <= 0) return yield ticks
  const [first, ...rest] = parts
  if (first === undefined || parts.length < count) return
  for (const more of ways(first, wanted, ticks)) yield* countOf(count - 1, rest, wanted, more)
  yield* countOf(count, rest, wanted, ticks)
}

function asAnswers(ticks: Ticks): Answers {
  const entries = [...ticks].map(([question, given]) => {
    const all = [...given]
    return [question, shapeOf(question).kind === 'one' ? all[0] : all] as const
  })
  return Object.fromEntries(entries) as Answers
}

/**
 * The fewest answers we can think of that make a condition hold and that one runner could give together.
 * @throws if nobody could give them.
 */
export function answersFor(condition: Condition): Answers {
  for (const ticks of ways(condition, true, new Map())) {
    const answers = asAnswers(ticks)
    if (judge(condition, answers) === 'holds') return answers
  }
  throw new Error(`No runner can meet ${JSON.stringify(condition)}.`)
}
