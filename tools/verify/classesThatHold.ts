import type { Model } from '../../src/domain/assess'
import { blankSheet, HOLDS } from '../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../src/domain/conditions/compileCondition'
import type { Condition } from '../../src/domain/conditions/condition'
import { questionsIn } from '../../src/domain/conditions/questionsIn'
import type { Space } from './space'

/** What must all hold for this to hold. */
const partsOf = (condition: Condition): readonly Condition[] =>
  condition.kind === 'every' ? condition.of.flatMap(partsOf) : [condition]

/**
 * For each question of a space the classes with which the condition can hold at all: a part that reads one question alone decides
 * that by itself, and most of a space is left out by it. A question that is asked of some only keeps all of its classes where the part
 * holds unasked, since an answer left behind there can come back.
 */
export function classesThatHold(
  condition: Condition,
  { questions }: Pick<Space, 'questions'>,
  askedIf: Model['askedIf'],
): readonly (readonly number[])[] {
  const parts = partsOf(condition).filter((part) => questionsIn(part).length === 1)
  const sheet = blankSheet()
  return questions.map(({ question, first, classes }) => {
    const tests = parts.filter((part) => questionsIn(part).includes(question)).map(compileCondition)
    const holds = ({ codes }: { readonly codes: Uint8Array }): boolean => {
      sheet.fill(0)
      sheet.set(codes, first)
      return tests.every((test) => test(sheet) === HOLDS)
    }
    sheet.fill(0)
    const unasked = askedIf[question] !== undefined && tests.every((test) => test(sheet) === HOLDS)
    return classes.flatMap((one, to) => (unasked || holds(one) ? [to] : []))
  })
}
