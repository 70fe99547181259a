import type { Assessment } from '../assess'
import type { LikelihoodWord } from '../causes/likelihood'
import { type Finding, leadingCauses } from '../causes/rankCauses'
import { tenths } from '../causes/tenths'
import { isUrgent } from '../flags/screenRedFlags'
import { type CauseId, type ConflictId, causeIds, type FlagId, type MeasureId, type Triage } from '../vocabulary'

/** What happened to one cause. A side is undefined where the cause does not apply at all. */
export type CauseMove = {
  readonly cause: CauseId
  readonly before: LikelihoodWord | undefined
  readonly after: LikelihoodWord | undefined
  /** Decibans gained, or lost if negative. 0 where one of the sides is missing. */
  readonly points: number
}

/** What is different between two assessments. Everything is empty when nothing is. */
export type Difference = {
  readonly triage: { readonly before: Triage; readonly after: Triage } | undefined
  readonly flagsRaised: readonly FlagId[]
  readonly flagsGone: readonly FlagId[]
  /** Every cause that gained or lost points. Those whose word changed come first, then the widest moves. */
  readonly causes: readonly CauseMove[]
  /** The leading causes on both sides, where they or their order are not the same. */
  readonly leading: { readonly before: readonly CauseId[]; readonly after: readonly CauseId[] } | undefined
  readonly joins: readonly MeasureId[]
  readonly leaves: readonly MeasureId[]
  /** Cautions that are told on one side only. */
  readonly cautionsRaised: readonly ConflictId[]
  readonly cautionsGone: readonly ConflictId[]
}

const only = <T>(these: readonly T[], others: readonly T[]): readonly T[] => {
  const known = new Set(others)
  return these.filter((one) => !known.has(one))
}

function moves(before: readonly Finding[], after: readonly Finding[]): readonly CauseMove[] {
  const was = new Map(before.map((finding) => [finding.cause, finding]))
  const is = new Map(after.map((finding) => [finding.cause, finding]))
  const worded = ({ before, after }: CauseMove) => (before === after ? 1 : 0)
  return causeIds
    .flatMap((cause) => {
      const [a, b] = [was.get(cause), is.get(cause)]
      if (a === undefined && b === undefined) return []
      if (a?.points === b?.points) return []
      const points = a && b ? tenths(b.points - a.points) : 0
      return [{ cause, before: a?.word, after: b?.word, points }]
    })
    .sort((a, b) => worded(a) - worded(b) || Math.abs(b.points) - Math.abs(a.points))
}

/**
 * Names the difference between two assessments.
 * With an urgent sign there are no causes and no plan to compare, so on either side only the sign is told.
 */
export function compareAssessments(before: Assessment, after: Assessment): Difference {
  const flagsBefore = before.flags.map(({ flag }) => flag)
  const flagsAfter = after.flags.map(({ flag }) => flag)
  const signs = {
    triage: before.triage === after.triage ? undefined : { before: before.triage, after: after.triage },
    flagsRaised: only(flagsAfter, flagsBefore),
    flagsGone: only(flagsBefore, flagsAfter),
  }
  if (isUrgent(before.triage) || isUrgent(after.triage)) {
    return {
      ...signs,
      causes: [],
      leading: undefined,
      joins: [],
      leaves: [],
      cautionsRaised: [],
      cautionsGone: [],
    }
  }
  const leads = (findings: readonly Finding[]) => leadingCauses(findings).map(({ cause }) => cause)
  const [leadBefore, leadAfter] = [leads(before.findings), leads(after.findings)]
  const planBefore = before.plan.items.map(({ measure }) => measure)
  const planAfter = after.plan.items.map(({ measure }) => measure)
  const toldBefore = before.plan.withheld.map(({ conflict }) => conflict)
  const toldAfter = after.plan.withheld.map(({ conflict }) => conflict)
  return {
    ...signs,
    causes: moves(before.findings, after.findings),
    leading: leadBefore.join() === leadAfter.join() ? undefined : { before: leadBefore, after: leadAfter },
    joins: only(planAfter, planBefore),
    leaves: only(planBefore, planAfter),
    cautionsRaised: only(toldAfter, toldBefore),
    cautionsGone: only(toldBefore, toldAfter),
  }
}

/** True if a runner would see no difference at all, and no cause gained or lost a point. */
export const isSame = (difference: Difference): boolean =>
  Object.values(difference).every((part) => part === undefined || (Array.isArray(part) && part.length === 0))
