import { blankSheet, FAILS, HOLDS, UNKNOWN } from '../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../src/domain/conditions/compileCondition'
import type { Condition } from '../../src/domain/conditions/condition'
import { questionsIn } from '../../src/domain/conditions/questionsIn'
import type { AnswerClasses } from './answerClasses'
import { unitsOf } from './leaves'

/** From which class of answers to which an answer leads. */
type Moves = ReadonlyMap<number, ReadonlySet<number>>

/** Verdicts by how much they say for what was asked. */
const order = [FAILS, UNKNOWN, HOLDS]

/**
 * Of some moves from one class of answers to another those that could make a condition stop to hold. The others need no looking at:
 * `every`, `some` and `atLeast` never hold less when a part of them holds more, and `not` and `unsaid` turn that round. So a move that
 * raises each part that speaks for the condition, lowers each that speaks against it, and changes nothing about what is asked, cannot
 * lose it. What stands under no negation counts by whether it holds: unknown and failing are one there.
 * @param gates the conditions on which it hangs whether the questions that are read are asked
 */
export function movesThatCanLose(
  condition: Condition,
  answers: Pick<AnswerClasses, 'question' | 'first' | 'classes'>,
  gates: readonly Condition[],
  moves: Moves,
): Moves {
  const { question, first, classes } = answers
  const reads = (part: Condition) => questionsIn(part).includes(question)
  const verdictsOf = (part: Condition): readonly number[] => {
    const test = compileCondition(part)
    const sheet = blankSheet()
    return classes.map(({ codes }) => {
      sheet.set(codes, first)
      return test(sheet)
    })
  }
  const units = unitsOf(condition)
    .filter(({ part }) => reads(part))
    .map(({ part, negations }) => ({ verdicts: verdictsOf(part), negations }))
  const asking = gates
    .flatMap((gate) => unitsOf(gate))
    .filter(({ part }) => reads(part))
    .map(({ part }) => verdictsOf(part))

  const canLose = (from: number, to: number): boolean =>
    asking.some((verdicts) => verdicts[from] !== verdicts[to]) ||
    units.some(({ verdicts, negations }) => {
      const before = verdicts[from] ?? UNKNOWN
      const after = verdicts[to] ?? UNKNOWN
      if (negations === 0) return before === HOLDS && after !== HOLDS
      const rises = order.indexOf(after) - order.indexOf(before)
      return negations % 2 === 0 ? rises < 0 : rises > 0
    })
  const kept = [...moves].map(([from, to]) => [from, new Set([...to].filter((one) => canLose(from, one)))] as const)
  return new Map(kept.filter(([, to]) => to.size > 0))
}
