import { type AnswerSheet, HOLDS } from './answerSheet'
import { compileCondition, type Test } from './compileCondition'
import type { Conflicts, Measure } from './measure'
import type { Causes, Finding, Reason } from './rankCauses'
import { isUrgent, type RaisedFlag, triageOf } from './screenRedFlags'
import {
  type CauseId,
  type ConflictId,
  conflictIds,
  type FlagId,
  type Grade,
  type MeasureId,
  measureIds,
  type Phase,
} from './vocabulary'
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

/** A caution for this runner: what is left out, and why. */
export type Withheld = { readonly conflict: ConflictId; readonly measures: readonly MeasureId[] }

/** Items come in the order of the causes they are aimed at; what a runner must not miss comes first. */
export type Plan = { readonly items: readonly PlanItem[]; readonly withheld: readonly Withheld[] }

/** More than five things to do, and none is done. */
export const mostActions = 5

/** A measure with evidence against it must not crowd out one with evidence for it. */
const gradeWorth: { readonly [G in Grade]: number } = { A: 1, B: 1, C: 0.85, D: 0.4 }

/** Below this, a measure would be there only to fill the page. */
const leastGain = 0.3

/** What is left of a cause's weight after a measure of weight 1, 2 or 3 acts on it: the next action should go elsewhere. */
const leftAfter = (weight: number): number => 1 - weight * 0.15

type ReadyMeasure = {
  readonly id: MeasureId
  readonly phase: Phase
  readonly fits: Test | undefined
  /** In the plan of everyone it fits: first of all, or, with evidence against it, only in a place that nothing better wants. */
  readonly always: 'first' | 'last' | undefined
  readonly worth: number
  readonly targets: readonly (readonly [CauseId, number])[]
}

/** What a measure would add. The cause it helps most counts in full, the others half: breadth must not beat aim. */
function gainOf({ targets, worth }: ReadyMeasure, need: ReadonlyMap<CauseId, number>): number {
  let most = 0
  let all = 0
  for (const [cause, weight] of targets) {
    const help = (need.get(cause) ?? 0) * weight
    all += help
    if (help > most) most = help
  }
  return (most + (all - most) / 2) * worth
}

type Chosen = { readonly measure: ReadyMeasure; readonly causes: readonly CauseId[] }

function choose(candidates: readonly ReadyMeasure[], findings: readonly Finding[], check: boolean): readonly Chosen[] {
  const need = new Map<CauseId, number>()
  for (const { cause, likelihood, word } of findings) if (word !== 'unlikely') need.set(cause, likelihood)
  const open = new Set(candidates)
  const chosen: Chosen[] = []
  const take = (measure: ReadyMeasure) => {
    const causes = measure.targets
      .filter(([cause]) => need.has(cause))
      .sort(([a, x], [b, y]) => (need.get(b) ?? 0) * y - (need.get(a) ?? 0) * x)
      .map(([cause]) => cause)
    for (const [cause, weight] of measure.targets) need.set(cause, (need.get(cause) ?? 0) * leftAfter(weight))
    open.delete(measure)
    chosen.push({ measure, causes })
  }
  for (const measure of candidates)
    if (measure.always === 'first' || (check && measure.id === 'medical-check')) take(measure)
  while (chosen.length < mostActions) {
    let best: ReadyMeasure | undefined
    let bestGain = leastGain
    for (const measure of open) {
      const gain = gainOf(measure, need)
      // Strictly more, so that of two equal measures the one written first stays.
      if (gain > bestGain + 1e-9) {
        best = measure
        bestGain = gain
      }
    }
    if (best === undefined) break
    take(best)
  }
  for (const measure of open) if (measure.always === 'last' && chosen.length < mostActions) take(measure)
  return chosen
}

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
    const findings = lead !== undefined && lead.word !== 'unlikely' && causes[lead.cause].plansAlone ? [lead] : all
    const holding: Holding[] = [...conflictsOf(sheet, raised)]
    const fitting = ready.filter(({ fits }) => fits === undefined || fits(sheet) === HOLDS)
    const check = triage === 'see-doctor' || triage === 'see-physio'
    const wished = isUrgent(triage) ? [] : choose(fitting, findings, check)
    const lost = new Set(wished.map(({ measure }) => measure.id))

    const fill = () => {
      const withheld = withheldBy(holding)
      return choose(
        fitting.filter(({ id }) => !withheld.has(id)),
        findings,
        check,
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
      holding.push({ conflict: pair, stated: true, measures: settle(pair) })
      chosen = fill()
    }
    return {
      items: toItems(chosen, findings, raised),
      withheld: holding
        .filter(({ stated, measures }) => stated || measures.some((id) => lost.has(id)))
        .map(({ conflict, measures }) => ({ conflict, measures })),
    }
  }
}

function toItems(chosen: readonly Chosen[], findings: readonly Finding[], raised: readonly RaisedFlag[]): PlanItem[] {
  const rank = ({ flag, causes: [first] }: PlanItem, { always }: ReadyMeasure) => {
    if (always === 'last') return findings.length
    return flag === undefined && first !== undefined ? findings.findIndex(({ cause }) => cause === first) : -1
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
