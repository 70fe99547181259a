import { describe, expect, it } from 'vitest'
import { blankSheet, HOLDS } from '../../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../../src/domain/conditions/compileCondition'
import { atLeast, type Condition, every, is, isAny, not, some, unsaid } from '../../../src/domain/conditions/condition'
import type { QuestionId } from '../../../src/domain/questionnaire/questionnaire'
import { answerClasses } from '../../../tools/verify/answerClasses'
import { movesThatCanLose } from '../../../tools/verify/movesThatCanLose'
import { spaceOf, toldApartBy } from '../../../tools/verify/space'

const askingOrder: readonly QuestionId[] = ['where', 'night', 'drinking', 'heat']
const asked = { askingOrder, askedIf: {} }
/** Whoever has pain under the ribs is not asked about drinking, so an answer to "where" can take an answer away. */
const gated = { askingOrder, askedIf: { drinking: unsaid(is('where', 'ribs')) } }

const conditions: readonly (readonly [string, Condition])[] = [
  ['every, with a not', every(isAny('drinking', 'schedule', 'plain-water'), not(is('heat', 'cold')))],
  ['at least', atLeast(2, is('drinking', 'hardly'), isAny('heat', 'mild', 'cold'), unsaid(is('night', 'none')))],
  [
    'some, with a not',
    some(not(isAny('drinking', 'salt-marks', 'lighter')), every(is('heat', 'hot'), is('where', 'calf'))),
  ],
  ['not of not', every(is('heat', 'hot'), not(every(not(is('drinking', 'hardly')), is('where', 'ribs'))))],
  ['unsaid of not', every(is('where', 'calf'), unsaid(every(not(is('drinking', 'sips')), is('heat', 'mild'))))],
]
const answers = [
  'drinking hardly',
  'drinking lighter',
  'drinking sips',
  'where ribs',
  'where calf',
  'heat cold',
  'heat hot',
]
const cases = [asked, gated].flatMap((model) =>
  conditions.flatMap(([name, condition]) =>
    answers.map((one) => {
      const [question, answer] = one.split(' ') as [QuestionId, string]
      return { name: `${one} to ${name}${model === gated ? ', gated' : ''}`, model, condition, question, answer }
    }),
  ),
)

/** The moves that lose the condition in some state, by going through all of them. */
function losing({ model, condition, question, answer }: Omit<(typeof cases)[number], 'name'>) {
  const told: Condition = { kind: 'is', question, answer }
  const apart = toldApartBy(model, [condition, told], [{ question, answer }])
  const at = apart.findIndex(([one]) => one === question)
  const added = apart[at]
  if (added === undefined) throw new Error(`Nothing hangs on "${question}".`)
  const classes = answerClasses(...added)
  const moves = classes.additions(answer, () => false)
  const gates = apart.flatMap(([one]) => (one === 'drinking' && model === gated ? [gated.askedIf.drinking] : []))
  const space = spaceOf(model, [condition, told], [{ question, answer }])
  const test = compileCondition(condition)
  const lost = new Set<string>()
  const after = blankSheet()
  space.eachChoice(
    space.questions.map(({ classes: all }) => all.map((_, to) => to)),
    (choice, sheet) => {
      if (test(sheet) !== HOLDS) return
      for (const to of moves.get(choice[at] ?? 0) ?? []) {
        const next = choice.slice()
        next[at] = to
        space.settle(next, after)
        if (test(after) !== HOLDS) lost.add(`${choice[at]} ${to}`)
      }
    },
  )
  const kept = movesThatCanLose(condition, classes, gates, moves)
  return { lost, kept: new Set([...kept].flatMap(([from, to]) => [...to].map((one) => `${from} ${one}`))), moves }
}

describe('the moves that can lose a condition', () => {
  it.each(cases)('are all that do, adding $name', (one) => {
    const { lost, kept } = losing(one)
    expect([...lost].filter((move) => !kept.has(move))).toEqual([])
  })

  it('are found at all, and are far from all moves', () => {
    const all = cases.map(losing)
    expect(all.filter(({ lost }) => lost.size > 0).length).toBeGreaterThan(10)
    expect(all.filter(({ kept, moves }) => kept.size === 0 && moves.size > 0).length).toBeGreaterThan(10)
  })
})
