import type { Causes, Finding, Reason } from '../causes/rankCauses'
import { type AnswerSheet, HOLDS } from '../conditions/answerSheet'
import { compileCondition } from '../conditions/compileCondition'
import { isUrgent, type RaisedFlag, triageOf } from '../flags/screenRedFlags'
import {
  type CauseId,
  type ConflictId,
  conflictIds,
  type FlagId,
  type MeasureId,
  measureIds,
  type Phase,
} from '../vocabulary'
import { actsSquarelyOn, type Chosen, chooseMeasures, gradeWorth, type ReadyMeasure } from './chooseMeasures'
import type { Conflicts, Measure } from './measure'
import { compileConflicts, type Holding, withheldBy } from './withholding'

export type Measures = { readonly [M in MeasureId]: Measure }

/** One action of the plan, with what it is aimed at. */
export type PlanItem = {
  readonly measure: MeasureId
  readonly phase: Phase
  /** The causes it acts on, the one it helps most first. */
  readonly causes: readonly CauseId[]
  /** The strongest reason for the first of those causes. */
  readonly because: Reason | undefined
  /** The flag that put it there, when a flag did. */
  readonly flag: FlagId | undefined
}

/** A caution for this runner: what is left out, and what set it off. */
export type Withheld = Omit<Holding, 'stated'>

/** Items come in the order of the causes they are aimed at; what a runner must not miss comes first. */
export type Plan = { readonly items: readonly PlanItem[]; readonly withheld: readonly Withheld[] }

/**
 * Makes measures and conflicts ready. The plan holds at most five actions for the causes that are at least possible,
 * each next one chosen where the earlier ones have left a cause uncovered. An urgent flag leaves the plan empty.
 */
export function compilePlan(
  measures: Measures,
  conflicts: Conflicts,
  causes: Causes,
): (sheet: AnswerSheet, raised: readonly RaisedFlag[], findings: readonly Finding[]) => Plan {
  const ready: readonly ReadyMeasure[] = measureIds.map((id) => {
    const { phase, fits, grade, targets, always } = measures[id]
    return {
      id,
      phase,
      fits: fits && compileCondition(fits),
      always: always === undefined ? undefined : grade === 'D' ? 'last' : 'first',
      worth: gradeWorth[grade],
      targets: Object.entries(targets) as [CauseId, number][],
    }
  })
  const conflictsOf = compileConflicts(conflicts)
  const pairs = conflictIds.filter((id) => conflicts[id].together !== undefined)

  return (sheet, raised, all) => {
    const triage = triageOf(raised)
    const [lead] = all
    const findings = lead !== undefined && causes[lead.cause].plansAlone ? [lead] : all
    const holding: Holding[] = [...conflictsOf(sheet, raised)]
    const fitting = ready.filter(({ fits }) => fits === undefined || fits(sheet) === HOLDS)
    const pressing = findings
      .filter(({ cause, word }) => causes[cause].plansFirst && (word === 'very likely' || word === 'likely'))
      .map(({ cause }) => cause)
    const wanted = { findings, pressing, check: triage === 'see-doctor' || triage === 'see-physio' }
    const wished = isUrgent(triage) ? [] : chooseMeasures(fitting, wanted)
    const lost = new Set(wished.map(({ measure }) => measure.id))

    const fill = () => {
      const withheld = withheldBy(holding)
      return chooseMeasures(
        fitting.filter(({ id }) => !withheld.has(id)),
        wanted,
      )
    }
    let chosen = isUrgent(triage) ? [] : fill()
    const clashes = (pair: ConflictId): boolean => {
      const inPlan = new Set<MeasureId>(chosen.map(({ measure }) => measure.id))
      const { together = [] } = conflicts[pair]
      return together.every((id) => inPlan.has(id)) && !holding.some(({ conflict }) => conflict === pair)
    }
    const actsOnFirst = (id: MeasureId) =>
      findings[0] !== undefined && measures[id].targets[findings[0].cause] !== undefined
    const settle = (pair: ConflictId): readonly MeasureId[] => {
      const { withhold, orElse } = conflicts[pair]
      return orElse !== undefined && withhold.some(actsOnFirst) && !actsOnFirst(orElse) ? [orElse] : withhold
    }
    // What fills a place set free may clash in its turn, so look again until nothing does.
    for (let pair = pairs.find(clashes); pair !== undefined; pair = pairs.find(clashes)) {
      holding.push({ conflict: pair, stated: true, measures: settle(pair), answers: [], flags: [] })
      chosen = fill()
    }
    return {
      items: toItems(chosen, wanted, raised),
      withheld: holding
        .filter(({ stated, measures }) => stated || measures.some((id) => lost.has(id)))
        .map(({ stated: _, ...withheld }) => withheld),
    }
  }
}

function toItems(
  chosen: readonly Chosen[],
  { findings, pressing }: { readonly findings: readonly Finding[]; readonly pressing: readonly CauseId[] },
  raised: readonly RaisedFlag[],
): PlanItem[] {
  const rank = ({ flag, causes: [first] }: PlanItem, measure: ReadyMeasure) => {
    if (measure.always === 'last') return findings.length
    if (flag !== undefined) return -3
    if (actsSquarelyOn(measure, pressing)) return -2
    // What acts on no likely cause, and is there all the same, is found nowhere: -1.
    return findings.findIndex(({ cause }) => cause === first)
  }
  return chosen
    .map(({ measure, causes }) => {
      const item = {
        measure: measure.id,
        phase: measure.phase,
        causes,
        because: findings.find(({ cause }) => cause === causes[0])?.reasons[0],
        flag: measure.id === 'medical-check' ? raised[0]?.flag : undefined,
      }
      return { item, at: rank(item, measure) }
    })
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
