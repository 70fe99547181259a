import { type Assessment, compileModel, type Model } from '../../../src/domain/assess'
import type { Cause } from '../../../src/domain/causes/cause'
import type { Finding } from '../../../src/domain/causes/rankCauses'
import { blankSheet } from '../../../src/domain/conditions/answerSheet'
import { compileQuiz } from '../../../src/domain/quiz/quiz'
import { type CauseTable, soloFinding } from '../causeTable'
import { type Proof, proof, type Witness } from '../proof'
import { lastFirst, reversed } from '../reversed'
import { spaceOf } from '../space'

type Part = { readonly states: number; readonly faults: readonly string[] }

/** Reasons are sorted by weight and then by text, limits by height: with no two alike, every order of them comes out the same. */
function alike({ id, cause }: CauseTable): readonly string[] {
  const rules = cause.rules.map(({ points, because }) => `rules that weigh ${Math.abs(points)}: "${because}"`)
  const limits = cause.limits.map(({ atMost }) => `limits at ${atMost}`)
  return [...rules, ...limits]
    .filter((one, at, all) => all.indexOf(one) !== at)
    .map((one) => `${id} has two ${one}, whose order would show`)
}

const sameFinding = (a: Finding | undefined, b: Finding | undefined): boolean =>
  a?.points === b?.points &&
  a?.limit === b?.limit &&
  sameReasons(a?.reasons ?? [], b?.reasons ?? []) &&
  sameReasons(a?.against ?? [], b?.against ?? [])

const sameReasons = (a: Finding['reasons'], b: Finding['reasons']): boolean =>
  a.length === b.length && a.every(({ because }, at) => because === b[at]?.because)

/** The points, reasons and limit of a cause with its rules and limits back to front. */
function rulesBackwards(model: Model, { id, cause, space }: CauseTable): Part {
  const find = soloFinding(model, id, cause)
  const backwards: Cause = { ...cause, rules: cause.rules.toReversed(), limits: cause.limits.toReversed() }
  const findBackwards = soloFinding(model, id, backwards)
  const faults: string[] = []
  let states = 0
  space.eachReachable((sheet) => {
    states += 1
    if (!sameFinding(find(sheet), findBackwards(sheet))) faults.push(`${id} changes when its rules are turned round`)
    return faults.length > 0
  })
  return { states, faults }
}

/** What counts of the answers, with the questions in another order, answers that were left behind included. */
function questionsLastFirst(model: Model): Part {
  const { askedIf, askingOrder } = model
  const quiz = compileQuiz(askedIf, askingOrder)
  const other = compileQuiz(askedIf, lastFirst(model))
  const space = spaceOf(
    model,
    askingOrder.flatMap((id) => askedIf[id] ?? []),
  )
  const sheets = [blankSheet(), blankSheet()] as const
  const faults: string[] = []
  let states = 0
  space.eachChoice((choice) => {
    states += 1
    const answers = space.answersOf(choice)
    for (const sheet of sheets) sheet.fill(0)
    quiz.read(answers, sheets[0])
    other.read(answers, sheets[1])
    if (sheets[0].some((code, slot) => code !== sheets[1][slot])) {
      faults.push('what counts of the answers hangs on the order of the questions')
    }
  })
  return { states, faults: faults.slice(0, 1) }
}

const told = ({ ignored, ...rest }: Assessment) => JSON.stringify({ ...rest, ignored: ignored.toSorted() })

/** Turning rules, questions, causes, measures, flags or conflicts round changes nothing. */
export function shuffles(model: Model, tables: readonly CauseTable[], runners: readonly Witness[]): Proof {
  const assess = compileModel(model)
  const assessReversed = compileModel(reversed(model))
  const changed = runners.filter(({ answers }) => told(assess(answers)) !== told(assessReversed(answers)))
  const parts = [...tables.map((table) => rulesBackwards(model, table)), questionsLastFirst(model)]
  return proof(
    'shuffling rules or questions changes nothing',
    parts.reduce((sum, part) => sum + part.states, runners.length),
    {
      faults: [
        ...tables.flatMap(alike),
        ...parts.flatMap(({ faults }) => faults),
        ...changed.map(({ shows }) => `the result changes with the order, for the runner who shows: ${shows}`),
      ],
      notes: [`no two rules of a cause share weight and text; ${runners.length} whole results compared`],
    },
  )
}
