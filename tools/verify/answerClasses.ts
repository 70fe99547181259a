import { blankSheet, slotOf, write } from '../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../src/domain/conditions/compileCondition'
import type { Condition } from '../../src/domain/conditions/condition'
import { leavesOf } from '../../src/domain/conditions/leavesOf'
import { type Answers, type QuestionId, shapeOf } from '../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../src/domain/questionnaire/shape'

export type Given = string | readonly string[] | undefined

/** Answers to one question that no condition at hand tells apart, with one of them standing for all. */
type AnswerClass = { readonly given: Given; readonly codes: Uint8Array }

/** Everything that a question can be answered with, sorted into classes. */
export type AnswerClasses = {
  readonly question: QuestionId
  /** Where its answers begin on a sheet. */
  readonly first: number
  /** The first one is silence, which "not sure" equals. */
  readonly classes: readonly AnswerClass[]
  /**
   * From which class to which adding an answer can lead, what it shuts out being dropped. A step that drops an answer
   * which must stay is a change of mind and not an addition, so it is left out. Of two answers in one class both or neither
   * must stay.
   */
  readonly additions: (answer: string, mustStay: (other: string) => boolean) => ReadonlyMap<number, ReadonlySet<number>>
}

/** Beyond this the subsets of one question would take minutes: the conditions should be split. */
const mostApart = 18

export function answerClasses(question: QuestionId, units: readonly Condition[], extra: readonly string[]) {
  const { kind, answers, atMostOne = [] } = shapeOf(question)
  const leaves = units.flatMap((unit) => leavesOf(unit))
  const marksOf = new Map(
    answers.map((answer: string) => [
      answer,
      [
        leaves.map((leaf) => (leaf.answers.includes(answer) ? 1 : 0)).join(''),
        atMostOne.map((set) => (set.includes(answer) ? 1 : 0)).join(''),
        standsAlone.has(answer),
        extra.includes(answer),
      ].join(' '),
    ]),
  )
  const marks = (answer: string) => marksOf.get(answer)
  const read = answers.filter(
    (answer) =>
      answer !== 'not-sure' && (extra.includes(answer) || leaves.some((leaf) => leaf.answers.includes(answer))),
  )
  // Answers with the same marks are read by the same leaves and shut out the same others: one can stand for all.
  const apart = read.filter((answer, at) => read.findIndex((other) => marks(other) === marks(answer)) === at)
  if (apart.length > mostApart) throw new Error(`Too many answers to "${question}" to tell apart: ${apart.length}.`)
  const bitOf = (answer: string) => apart.findIndex((other) => marks(other) === marks(answer))
  const shutOut = apart.map((one) =>
    apart.reduce(
      (mask, other, bit) => (one !== other && excludes(kind, atMostOne, one, other) ? mask | (1 << bit) : mask),
      0,
    ),
  )
  // "None" where it is free: the first sign of a list would be an emergency.
  const others = answers.filter((answer) => answer !== 'not-sure' && !read.includes(answer))
  const unread = others.find((answer) => answer === 'none') ?? others[0]

  const tests = units.map(compileCondition)
  const first = slotOf(question, answers[0] ?? '')
  const classes: AnswerClass[] = []
  const known = new Map<string, number>()
  const classOf = (given: Given): number => {
    const sheet = blankSheet()
    if (given !== undefined) write(sheet, question, { [question]: given } as Answers)
    const verdicts = tests.map((test) => test(sheet)).join('')
    const found = known.get(verdicts)
    if (found !== undefined) return found
    known.set(verdicts, classes.length)
    return classes.push({ given, codes: sheet.slice(first, first + answers.length) }) - 1
  }

  const silence = classOf(undefined)
  const classOfMask = new Map<number, number>()
  for (let mask = 0; mask < 1 << apart.length; mask += 1) {
    const chosen = apart.filter((_, bit) => mask & (1 << bit))
    if (apart.some((_, bit) => mask & (1 << bit) && mask & (shutOut[bit] ?? 0))) continue
    const given = chosen.length > 0 ? chosen : unread === undefined ? undefined : [unread]
    if (given !== undefined) classOfMask.set(mask, classOf(kind === 'one' ? given[0] : given))
  }

  const additions: AnswerClasses['additions'] = (answer, mustStay) => {
    const steps = new Map<number, Set<number>>()
    const bit = bitOf(answer)
    if (bit < 0) return steps
    const dropped = shutOut[bit] ?? 0
    const staying = apart.reduce((mask, other, at) => (mustStay(other) ? mask | (1 << at) : mask), 0)
    const step = (from: number, mask: number) => {
      const to = classOfMask.get((mask & ~dropped) | (1 << bit))
      if (to !== undefined) steps.set(from, (steps.get(from) ?? new Set()).add(to))
    }
    step(silence, 0)
    for (const [mask, from] of classOfMask) if (!(mask & dropped & staying)) step(from, mask)
    return steps
  }
  return { question, first, classes, additions } satisfies AnswerClasses
}

const excludes = (kind: string, atMostOne: readonly (readonly string[])[], one: string, other: string): boolean =>
  kind === 'one' ||
  standsAlone.has(one) ||
  standsAlone.has(other) ||
  atMostOne.some((set) => set.includes(one) && set.includes(other))
