import { type Assessment, compileModel, type Model } from '../../../src/domain/assess'
import type { Cause } from '../../../src/domain/causes/cause'
import type { Finding } from '../../../src/domain/causes/rankCauses'
import { blankSheet } from '../../../src/domain/conditions/answerSheet'
import { compileQuiz } from '../../../src/domain/quiz/quiz'
import { type CauseTable, soloFinding } from '../causeTable'
import { type Proof, proof, type Witness } from '../proof'
import { randomRunners } from '../randomRunners'
import { lastFirst, reversed } from '../reversed'

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

/** The points, reasons and limit of a cause with its rules and limits back to front, for the runners it fits and those it does not. */
function rulesBackwards(model: Model, { id, cause, runners }: CauseTable): Part {
  const quiz = compileQuiz(model.askedIf, model.askingOrder)
  const find = soloFinding(model, id, cause)
  const backwards: Cause = { ...cause, rules: cause.rules.toReversed(), limits: cause.limits.toReversed() }
  const findBackwards = soloFinding(model, id, backwards)
  const changes = runners.some(({ answers }) => {
    const sheet = blankSheet()
    quiz.read(answers, sheet)
    return !sameFinding(find(sheet), findBackwards(sheet))
  })
  return { states: runners.length, faults: changes ? [`${id} changes when its rules are turned round`] : [] }
}

/** How many runners of chance are asked in both orders. Their seed is fixed. */
const chanceRunners = 5_000

/** What counts of the answers, with the questions in another order, answers that were left behind included. */
function questionsLastFirst(model: Model): Part {
  const { askedIf, askingOrder } = model
  const quiz = compileQuiz(askedIf, askingOrder)
  const other = compileQuiz(askedIf, lastFirst(model))
  const sheets = [blankSheet(), blankSheet()] as const
  const faults: string[] = []
  for (const answers of randomRunners(compileQuiz({}, askingOrder), chanceRunners)) {
    for (const sheet of sheets) sheet.fill(0)
    quiz.read(answers, sheets[0])
    other.read(answers, sheets[1])
    if (sheets[0].some((code, slot) => code !== sheets[1][slot])) {
      faults.push('what counts of the answers hangs on the order of the questions')
    }
  }
  return { states: chanceRunners, faults: faults.slice(0, 1) }
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
