import type { Causes, Finding, Reason } from '../causes/rankCauses'
import { type AnswerSheet, HOLDS, slotOf } from '../conditions/answerSheet'
import { compileCondition } from '../conditions/compileCondition'
import { leavesOf } from '../conditions/leavesOf'
import type { Deed } from '../deeds'
import { isUrgent, type RaisedFlag, type RedFlags, triageOf } from '../flags/screenRedFlags'
import type { QuestionId, Said } from '../questionnaire/questionnaire'
import {
  type CauseId,
  type ConflictId,
  conflictIds,
  type FlagId,
  type MeasureId,
  measureIds,
  type Phase,
} from '../vocabulary'
import { aimsOf } from './aimsOf'
import { alwaysFor, alwaysIn } from './always'
import { actsSquarelyOn, type Chosen, chooseMeasures, gradeWorth, type ReadyMeasure } from './chooseMeasures'
import type { Conflicts, Measures } from './measure'
import { partsOf } from './tellMeasure'
import { compileConflicts, dangersFirst, forbiddenTo, type Holding, mayBeTold, withheldBy } from './withholding'
import { type NamedPair, withoutPairs } from './withoutPairs'

/** One action of the plan, with what it is aimed at. */
export type PlanItem = {
  readonly measure: MeasureId
  readonly phase: Phase
  /** The causes it acts on, the one it helps most first. */
  readonly causes: readonly CauseId[]
  /** The strongest reason for the first of those causes. */
  readonly because: Reason | undefined
  /** What the runner ticked that speaks for it: of what it fits, else of that reason. */
  readonly ticked: Said | undefined
  /** The flag that put it there, when a flag did. */
  readonly flag: FlagId | undefined
  /** Why it is in the plan whatever the causes, if it is. */
  readonly always: string | undefined
}

/** A caution for this runner: what is left out, and what set it off. */
export type Withheld = Pick<Holding, 'conflict' | 'measures' | 'answers' | 'flags'>

/** Items come in the order of the causes they are aimed at; what a runner must not miss comes first. */
export type Plan = {
  readonly items: readonly PlanItem[]
  readonly withheld: readonly Withheld[]
  /** Those of the withheld that could harm this runner most, gravest first: they stand before everything else. */
  readonly first: readonly ConflictId[]
  /** What this runner must not do. Nothing else that advises may ask it either. */
  readonly forbidden: ReadonlySet<Deed>
}

/**
 * Makes measures and conflicts ready. The plan holds at most five actions for the causes that are at least possible,
 * each next one chosen where the earlier ones have left a cause uncovered. An urgent flag leaves the plan empty.
 */
export function compilePlan(
  measures: Measures,
  conflicts: Conflicts,
  causes: Causes,
  redFlags: RedFlags,
): (sheet: AnswerSheet, raised: readonly RaisedFlag[], findings: readonly Finding[]) => Plan {
  const ready = measureIds.map((id) => readyMeasure(id, measures[id]))
  const conflictsOf = compileConflicts(conflicts, measures)
  const pairs: readonly NamedPair[] = conflictIds.flatMap((id) => {
    const conflict = conflicts[id]
    return conflict.together === undefined ? [] : { id, ...conflict }
  })
  const askedInPart = new Map(measureIds.map((id) => [id, partsOf(measures[id]).flatMap(({ asks }) => asks)]))

  return (sheet, raised, all) => {
    const triage = triageOf(raised)
    const { findings, pressing, alone } = aimsOf(all, raised, causes)
    const holding: Holding[] = [...conflictsOf(sheet, raised)]
    const forbidden = forbiddenTo(holding, raised, redFlags)
    const check = triage === 'see-doctor' || triage === 'see-physio'
    const fitting = alwaysFor(ready, sheet).filter(
      ({ id, fits, phase, always }) =>
        // While a cause plans alone, what everyone else gets for the run itself (`always`) is left out.
        !(alone && always !== undefined && phase === 'during-run') &&
        (fits === undefined || fits(sheet) === HOLDS || (check && id === 'medical-check')),
    )
    const wanted = { findings, pressing, check }
    const wished = isUrgent(triage) ? [] : chooseMeasures(fitting, wanted)
    const lost = new Set(wished.map(({ measure }) => measure.id))

    const fill = () => {
      const withheld = withheldBy(holding, forbidden, measures)
      return chooseMeasures(
        fitting.filter(({ id }) => !withheld.has(id)),
        wanted,
      )
    }
    const actsOnFirst = (id: MeasureId) =>
      findings[0] !== undefined && measures[id].targets[findings[0].cause] !== undefined
    const chosen = isUrgent(triage) ? [] : withoutPairs(pairs, holding, fill, actsOnFirst)
    const losesPart = ({ forbids }: Holding) =>
      chosen.some(({ measure }) => askedInPart.get(measure.id)?.some((deed) => forbids.has(deed)))
    // Cautions are told only where they cost the runner a measure or part of one. If no measure was wanted in the first place,
    // those of what may cost a life are told all the same.
    const nothingElse = (one: Holding) => wished.length === 0 && !isUrgent(triage) && one.danger === 'life'
    const told = holding.filter(
      (one) =>
        (one.stated || one.measures.some((id) => lost.has(id)) || losesPart(one) || nothingElse(one)) &&
        mayBeTold(one.conflict, conflicts, forbidden),
    )
    return {
      items: toItems(chosen, wanted, raised, sheet),
      withheld: told.map(({ conflict, measures, answers, flags }) => ({ conflict, measures, answers, flags })),
      first: dangersFirst(told).map(({ conflict }) => conflict),
      forbidden,
    }
  }
}

function readyMeasure(id: MeasureId, measure: Measures[MeasureId]): ReadyMeasure {
  const { phase, fits, grade, targets } = measure
  const leaves = fits === undefined ? [] : leavesOf(fits).filter(({ negations }) => negations === 0)
  return {
    id,
    phase,
    fits: fits && compileCondition(fits),
    speaking: leaves.flatMap(({ question, answers }) => answers.map((answer) => ({ question, answer }))),
    always: alwaysIn(measure),
    worth: gradeWorth[grade],
    targets: Object.entries(targets) as [CauseId, number][],
  }
}

/** Answers to these are never quoted as the reason for a measure: they say where it cramps, when, or who the runner is. */
const noReason: ReadonlySet<QuestionId> = new Set(['where', 'health', 'when', 'sleep'])

function tickedFor({ speaking }: ReadyMeasure, because: Reason | undefined, sheet: AnswerSheet): Said | undefined {
  const [given] = because?.answers ?? []
  const isSpeaking = ({ question, answer }: Said) =>
    speaking.some((one) => one.question === question && one.answer === answer)
  if (given === undefined || isSpeaking(given)) return given
  const own = speaking.find(
    (said) => !noReason.has(said.question) && sheet[slotOf(said.question, said.answer)] === HOLDS,
  )
  return own ?? given
}

function toItems(
  chosen: readonly Chosen[],
  { findings, pressing }: { readonly findings: readonly Finding[]; readonly pressing: readonly CauseId[] },
  raised: readonly RaisedFlag[],
  sheet: AnswerSheet,
): PlanItem[] {
  const rank = ({ flag, causes: [first] }: PlanItem, measure: ReadyMeasure) => {
    if (measure.always?.place === 'last') return findings.length
    if (flag !== undefined) return -3
    if (actsSquarelyOn(measure, pressing)) return -2
    // For a measure that acts on none of the causes `findIndex` gives -1: after signs (-3) and pressing causes (-2).
    return findings.findIndex(({ cause }) => cause === first)
  }
  return chosen
    .map(({ measure, causes }) => {
      const because = findings.find(({ cause }) => cause === causes[0])?.reasons[0]
      const item = {
        measure: measure.id,
        phase: measure.phase,
        causes,
        because,
        ticked: tickedFor(measure, because, sheet),
        flag: measure.id === 'medical-check' ? raised[0]?.flag : undefined,
        always: measure.always?.say,
      }
      return { item, at: rank(item, measure) }
    })
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
