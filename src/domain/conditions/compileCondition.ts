import { type Answers, questionIds } from '../questionnaire/questionnaire'
import { unreachable } from '../unreachable'
import { type AnswerSheet, blankSheet, FAILS, HOLDS, slotOf, UNKNOWN, write } from './answerSheet'
import type { Condition, Truth } from './condition'

/** A condition made ready to be asked millions of times: a code of `answerSheet`, no look-ups, nothing allocated. */
export type Test = (sheet: AnswerSheet) => number

/** Holds if any holds; unknown if none holds but one may. */
function anyOf(tests: readonly Test[]): Test {
  return (sheet) => {
    let verdict = FAILS
    for (const test of tests) {
      const one = test(sheet)
      if (one === HOLDS) return HOLDS
      if (one === UNKNOWN) verdict = UNKNOWN
    }
    return verdict
  }
}

/** The same of answers alone, read straight from the sheet: most of all conditions are this one. */
function anyAnswerIn(slots: readonly number[]): Test {
  return (sheet) => {
    let verdict = FAILS
    for (const slot of slots) {
      const one = sheet[slot]
      if (one === HOLDS) return HOLDS
      if (one === UNKNOWN) verdict = UNKNOWN
    }
    return verdict
  }
}

/** Fails if any fails; unknown if none fails but one may. */
function allOf(tests: readonly Test[]): Test {
  return (sheet) => {
    let verdict = HOLDS
    for (const test of tests) {
      const one = test(sheet)
      if (one === FAILS) return FAILS
      if (one === UNKNOWN) verdict = UNKNOWN
    }
    return verdict
  }
}

function countOf(count: number, tests: readonly Test[]): Test {
  return (sheet) => {
    let holding = 0
    let open = 0
    for (const test of tests) {
      const one = test(sheet)
      if (one === HOLDS) holding += 1
      else if (one === UNKNOWN) open += 1
    }
    if (holding >= count) return HOLDS
    return holding + open >= count ? UNKNOWN : FAILS
  }
}

/**
 * Compiles a condition once, so that assessing a runner interprets nothing.
 * @throws if it names an answer that does not exist.
 */
export function compileCondition(condition: Condition): Test {
  switch (condition.kind) {
    case 'is': {
      const slot = slotOf(condition.question, condition.answer)
      return (sheet) => sheet[slot] ?? UNKNOWN
    }
    case 'isAny':
      return anyAnswerIn(condition.answers.map((answer) => slotOf(condition.question, answer)))
    case 'some':
      return anyOf(condition.of.map(compileCondition))
    case 'every':
      return allOf(condition.of.map(compileCondition))
    case 'atLeast':
      return countOf(condition.count, condition.of.map(compileCondition))
    case 'not': {
      const test = compileCondition(condition.of)
      return (sheet) => {
        const verdict = test(sheet)
        if (verdict === UNKNOWN) return UNKNOWN
        return verdict === HOLDS ? FAILS : HOLDS
      }
    }
    case 'unsaid': {
      const test = compileCondition(condition.of)
      return (sheet) => (test(sheet) === HOLDS ? FAILS : HOLDS)
    }
    default:
      return unreachable(condition)
  }
}

const verdicts: readonly Truth[] = ['unknown', 'fails', 'holds']

/** What a condition says about these answers, taken as they stand. */
export function judge(condition: Condition, answers: Answers): Truth {
  const sheet = blankSheet()
  for (const question of questionIds) write(sheet, question, answers)
  return verdicts[compileCondition(condition)(sheet)] ?? 'unknown'
}
