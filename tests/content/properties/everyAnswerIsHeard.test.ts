import { expect, it } from 'vitest'
import { model } from '../../../src/content/model'
import { questions } from '../../../src/content/questions'
import type { Condition } from '../../../src/domain/conditions/condition'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import { questionIds, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../../src/domain/questionnaire/shape'

const kinds: readonly unknown[] = ['is', 'isAny', 'every', 'some', 'not', 'unsaid', 'atLeast']
const isCondition = (part: object): part is Condition => 'kind' in part && kinds.includes(part.kind)

/** Every condition that stands anywhere in the rules. */
function conditionsIn(part: unknown): readonly Condition[] {
  if (typeof part !== 'object' || part === null) return []
  return isCondition(part) ? [part] : Object.values(part).flatMap(conditionsIn)
}

const heard = new Set(
  conditionsIn([model.causes, model.redFlags, model.conflicts, model.measures, questions]).flatMap((condition) =>
    leavesOf(condition).flatMap(({ question, answers }) => answers.map((answer) => `${question} ${answer}`)),
  ),
)

it('nothing that a runner can tick is passed over: some rule, sign, caution or measure reads it', () => {
  const answers = questionIds.flatMap((id) =>
    shapeOf(id)
      .answers.filter((answer) => !standsAlone.has(answer))
      .map((answer) => `${id} ${answer}`),
  )
  expect(answers.length).toBeGreaterThan(200)
  expect(answers.filter((answer) => !heard.has(answer))).toEqual([])
})
