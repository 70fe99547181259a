import type { Cause } from '../../../src/domain/causes/cause'
import { blankSheet } from '../../../src/domain/conditions/answerSheet'
import type { Condition } from '../../../src/domain/conditions/condition'
import { leavesOf } from '../../../src/domain/conditions/leavesOf'
import { type QuestionId, shapeOf } from '../../../src/domain/questionnaire/questionnaire'
import { standsAlone } from '../../../src/domain/questionnaire/shape'
import { type CauseTable, soloFinding } from '../causeTable'
import { evidenceOf, type Side } from '../evidence'
import { type Proof, proof, type Witness } from '../proof'
import { spaceOf } from '../space'

type Slips = { readonly states: number; readonly first: Witness | undefined }

/** What an answer pushes out when it is given. */
function shutOut(question: QuestionId, answer: string): readonly string[] {
  const { kind, answers, atMostOne = [] } = shapeOf(question)
  return answers.filter(
    (other) =>
      other !== answer &&
      (kind === 'one' ||
        standsAlone.has(other) ||
        standsAlone.has(answer) ||
        atMostOne.some((set) => set.includes(answer) && set.includes(other))),
  )
}

/** The rules, limits and scope that read the answer or one that it pushes out: only these can change when it is added. */
function touchedBy(cause: Cause, question: QuestionId, answers: readonly string[]): Cause {
  const readsIt = (when: Condition) =>
    leavesOf(when).some((leaf) => leaf.question === question && leaf.answers.some((one) => answers.includes(one)))
  const reads = ({ when }: { readonly when: Condition }) => readsIt(when)
  // Where another way of an alternative holds, it holds before and after, so only the ways that are touched are gone through.
  const narrow = (rule: Cause['rules'][number]) =>
    rule.when.kind === 'some' ? { ...rule, when: { ...rule.when, of: rule.when.of.filter(readsIt) } } : rule
  const { scope, ...rest } = cause
  return {
    ...rest,
    ...(scope !== undefined && reads({ when: scope }) && { scope }),
    rules: cause.rules.filter(reads).map(narrow),
    limits: cause.limits.filter(reads),
  }
}

/**
 * Adds one answer to every state of the rules that it touches and looks for points that go the wrong way. The other rules weigh the same
 * before and after. A step that drops an answer of the same side is a change of mind and no addition. Whether later questions
 * are asked is left out: what an answer opens is still unanswered, and what it closes is taken back and not argued with.
 */
function slipsOf({ id, cause, model }: CauseTable, side: Side, atom: string, same: ReadonlySet<string>): Slips {
  const [question, answer = ''] = atom.split(' ') as [QuestionId, string?]
  const touched = touchedBy(cause, question, [answer, ...shutOut(question, answer)])
  const { scope, rules, limits } = touched
  const conditions = [
    ...(scope === undefined ? [] : [scope]),
    ...rules.map(({ when }) => when),
    ...limits.map(({ when }) => when),
  ]
  const space = spaceOf({ askedIf: {}, askingOrder: model.askingOrder }, conditions, [{ question, answer }])
  const at = space.questions.findIndex((one) => one.question === question)
  const steps = space.questions[at]?.additions(answer, (other) => same.has(`${question} ${other}`))
  const find = soloFinding(model, id, touched)
  const free = soloFinding(model, id, { ...touched, limits: [] })
  const sheet = blankSheet()
  // Made once: there are many millions of states.
  const before = new Int32Array(space.questions.length)
  const after = new Int32Array(space.questions.length)
  const pointsOf = (found: ReturnType<typeof find>) => found?.points ?? Number.NEGATIVE_INFINITY
  /** What the rules add up to without any limit, and the limit that holds: one may bite only once the other rules have added theirs. */
  const weigh = (choice: Int32Array) => {
    space.settle(choice, sheet)
    return {
      sum: pointsOf(free(sheet)),
      held: limits.length === 0 ? Number.POSITIVE_INFINITY : limitOn(sheet),
    }
  }
  const pointsIn = (choice: Int32Array) => {
    space.settle(choice, sheet)
    return pointsOf(find(sheet))
  }
  const high = soloFinding(model, id, { ...touched, base: 1000, rules: [] })
  const limitOn = (on: typeof sheet) => {
    const capped = high(on)?.points
    return capped === undefined || capped === 1000 ? Number.POSITIVE_INFINITY : capped
  }
  let states = 0
  let first: Witness | undefined
  space.eachReachable((_, choice) => {
    const reached = steps?.get(choice[at] ?? 0)
    if (reached === undefined) return false
    before.set(choice)
    const was = weigh(before)
    states += reached.size
    // Out of scope there is nothing to raise or lower.
    if (!Number.isFinite(was.sum)) return false
    for (const to of reached) {
      after.set(choice)
      after[at] = to
      const is = weigh(after)
      const right = side === 'for' ? is.sum >= was.sum && is.held >= was.held : is.sum <= was.sum && is.held <= was.held
      if (!right)
        first ??= {
          shows: `${pointsIn(choice.slice())} to ${pointsIn(after)}`,
          answers: space.answersOf(choice),
        }
    }
    return first !== undefined
  })
  return { states, first }
}

/**
 * An answer for a cause never lowers it, and one against it never raises it, whatever else was said. An answer that rules
 * want outright must keep to that side. One that is read on both sides otherwise must keep to one of them.
 */
export function evidenceDirection(tables: readonly CauseTable[]): Proof {
  const faults: string[] = []
  const notes: string[] = []
  const witnesses: Witness[] = []
  let states = 0
  let checked = 0
  for (const table of tables) {
    const { id, cause } = table
    const { all, outright } = evidenceOf(cause)
    for (const atom of new Set([...all.for, ...all.against])) {
      checked += 1
      const sides = (['for', 'against'] as const).filter((side) => all[side].has(atom))
      const results = sides.map((side) => ({ side, ...slipsOf(table, side, atom, all[side]) }))
      for (const { states: looked } of results) states += looked
      const kept = results.filter(({ first }) => first === undefined)
      const must = results.filter(({ side }) => outright[side].has(atom))
      const wrong = must.find(({ first }) => first !== undefined) ?? (kept.length === 0 ? results[0] : undefined)
      if (wrong?.first !== undefined) {
        const fault = `${id}: adding "${atom}", read ${wrong.side} it, takes its points from ${wrong.first.shows}`
        faults.push(fault)
        witnesses.push({ shows: fault, answers: wrong.first.answers })
      } else if (sides.length === 2) {
        notes.push(
          `${id}: "${atom}" is read on both sides; it never ${kept[0]?.side === 'for' ? 'lowers' : 'raises'} it`,
        )
      }
    }
  }
  notes.unshift(`${checked} answers, each added to every state of the rules and limits that it touches`)
  return proof('an answer for a cause never lowers it, one against never raises it', states, {
    faults,
    notes,
    witnesses,
  })
}
