import { type AnswerSheet, answerInSlot, HOLDS } from '../conditions/answerSheet'
import { compileCondition, type Test } from '../conditions/compileCondition'
import { saidSlots } from '../conditions/slots'
import { once } from '../once'
import type { Said } from '../questionnaire/questionnaire'
import type { SourceId } from '../sourceIds'
import { type CauseId, causeIds } from '../vocabulary'
import type { Cause, Limit } from './cause'
import { type LikelihoodWord, likelihoodOf, wordFor } from './likelihood'
import { tenths } from './tenths'

/** A rule that holds for this runner, with the answers that made it hold. */
export type Reason = {
  readonly answers: readonly Said[]
  readonly points: number
  readonly because: string
  readonly figure: string | undefined
  readonly cites: readonly SourceId[]
}

/** What the answers say about one cause: the reasons are the result, the points only add them up. */
export type Finding = {
  readonly cause: CauseId
  /** Decibans after every rule and limit. */
  readonly points: number
  readonly likelihood: number
  readonly word: LikelihoodWord
  readonly reasons: readonly Reason[]
  readonly against: readonly Reason[]
  /** The limit that held the points down, if one did. */
  readonly limit: Limit | undefined
}

export type Causes = { readonly [C in CauseId]: Cause }

type ReadyRule = {
  readonly test: Test
  readonly slots: () => readonly number[]
  readonly reason: Omit<Reason, 'answers'>
  readonly told: readonly { readonly test: Test; readonly because: string }[]
}
type ReadyCause = {
  readonly id: CauseId
  readonly scope: Test | undefined
  readonly base: number
  readonly rules: readonly ReadyRule[]
  readonly limits: readonly { readonly test: Test; readonly limit: Limit }[]
}

function ready(id: CauseId, cause: Cause): ReadyCause {
  const byWeight = [...cause.rules].sort(
    // Reasons come strongest first, in the same order however the rules were written down.
    (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.because < b.because ? -1 : 1),
  )
  return {
    id,
    scope: cause.scope && compileCondition(cause.scope),
    base: cause.base,
    rules: byWeight.map(({ when, points, because, told = [], figure, cites }) => ({
      test: compileCondition(when),
      slots: once(() => saidSlots(when)),
      reason: { points, because, figure, cites },
      told: told.map(({ when: said, because: so }) => ({ test: compileCondition(said), because: so })),
    })),
    limits: [...cause.limits]
      .sort((a, b) => a.atMost - b.atMost)
      .map((limit) => ({ test: compileCondition(limit.when), limit })),
  }
}

function find(cause: ReadyCause, sheet: AnswerSheet): Finding {
  const reasons: Reason[] = []
  const against: Reason[] = []
  let sum = cause.base
  for (const { test, slots, reason, told } of cause.rules) {
    if (test(sheet) !== HOLDS) continue
    sum += reason.points
    const answers = slots()
      .filter((slot) => sheet[slot] === HOLDS)
      .map(answerInSlot)
    const { points, figure, cites } = reason
    const because = told.find((one) => one.test(sheet) === HOLDS)?.because ?? reason.because
    ;(points > 0 ? reasons : against).push({ answers, points, because, figure, cites })
  }
  let points = tenths(sum)
  const limit = cause.limits.find(({ test, limit }) => points > limit.atMost && test(sheet) === HOLDS)?.limit
  if (limit !== undefined) points = limit.atMost
  return { cause: cause.id, points, likelihood: likelihoodOf(points), word: wordFor(points), reasons, against, limit }
}

/**
 * Makes the causes ready and returns the ranking: likeliest first, ties in the order of `causeIds`.
 * Every cause whose scope holds is in it, the unlikely ones too.
 * @throws if a rule names an answer that does not exist.
 */
export function compileCauses(causes: Causes): (sheet: AnswerSheet) => readonly Finding[] {
  const all = causeIds.map((id) => ready(id, causes[id]))
  return (sheet) =>
    all
      .filter(({ scope }) => scope === undefined || scope(sheet) === HOLDS)
      .map((cause) => find(cause, sheet))
      // The sort is stable, so ties keep the written order.
      .sort((a, b) => b.points - a.points)
}

/** One to three causes to put first: those that are at least possible, or else the first alone. */
export function leadingCauses(findings: readonly Finding[]): readonly Finding[] {
  const possible = findings.filter(({ word }) => word !== 'unlikely')
  return possible.length > 0 ? possible.slice(0, 3) : findings.slice(0, 1)
}
