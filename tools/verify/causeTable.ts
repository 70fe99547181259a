import type { Model } from '../../src/domain/assess'
import type { Cause } from '../../src/domain/causes/cause'
import { compileCauses, type Finding } from '../../src/domain/causes/rankCauses'
import { type AnswerSheet, blankSheet, HOLDS } from '../../src/domain/conditions/answerSheet'
import { compileCondition } from '../../src/domain/conditions/compileCondition'
import type { Condition } from '../../src/domain/conditions/condition'
import type { Answers } from '../../src/domain/questionnaire/questionnaire'
import { compileQuiz } from '../../src/domain/quiz/quiz'
import { type CauseId, causeIds } from '../../src/domain/vocabulary'
import { overlay } from './overlay'
import { spaceOf } from './space'

/** Holds for nobody. */
const nobody: Condition = { kind: 'some', of: [] }

/** What the app's own rules find of one cause. The others are put out of scope, as they add nothing to it. */
export function soloFinding(model: Model, id: CauseId, cause: Cause): (sheet: AnswerSheet) => Finding | undefined {
  const others = Object.fromEntries(causeIds.map((other) => [other, { ...model.causes[other], scope: nobody }]))
  const findings = compileCauses({ ...others, [id]: cause } as Model['causes'])
  return (sheet) => findings(sheet)[0]
}

/** A runner for whom a cause has these points; minus infinity out of its scope. */
export type Scored = { readonly answers: Answers; readonly points: number }

/** A cause with runners from those it fits best down to those it fits least: built from what its rules want, and shown, not proven, to be the ends. */
export type CauseTable = {
  readonly id: CauseId
  readonly cause: Cause
  readonly model: Model
  readonly runners: readonly Scored[]
  /** How many runners were looked at for them. */
  readonly states: number
}

/** The first runners of whom a condition holds, in the order of the questionnaire; none if it can hold of nobody. */
export function runnersOf(
  model: Pick<Model, 'askedIf' | 'askingOrder'>,
  when: Condition,
  most: number,
): readonly Answers[] {
  // Each way of an alternative by itself: together they would be too many to go through.
  if (when.kind === 'some') return when.of.flatMap((part) => runnersOf(model, part, most))
  const space = spaceOf(model, [when])
  const test = compileCondition(when)
  const found: Answers[] = []
  space.eachReachable((sheet, choice) => {
    if (test(sheet) === HOLDS) found.push(space.answersOf(choice))
    return found.length >= most
  })
  return found
}

export function causeTable(model: Model, id: CauseId): CauseTable {
  const cause = model.causes[id]
  const quiz = compileQuiz(model.askedIf, model.askingOrder)
  const find = soloFinding(model, id, cause)
  let states = 0
  const score = (answers: Answers): Scored => {
    states += 1
    const sheet = blankSheet()
    quiz.read(answers, sheet)
    return { answers, points: find(sheet)?.points ?? Number.NEGATIVE_INFINITY }
  }
  const wants = cause.rules.map(({ when, points }) => ({ points, runners: runnersOf(model, when, 2) }))
  const scope = cause.scope === undefined ? [{}] : runnersOf(model, cause.scope, 4)
  /** Adds what rule after rule wants, as long as the points go on in the same direction. */
  const climb = (from: Answers, up: boolean): Scored =>
    wants
      .filter(({ points }) => points > 0 === up)
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
      .flatMap(({ runners }) => runners)
      .reduce((best, more) => {
        const next = score(overlay(best.answers, more))
        const gained = Number.isFinite(next.points) && (up ? next.points > best.points : next.points < best.points)
        return gained || !Number.isFinite(best.points) ? next : best
      }, score(from))
  const starts = [...scope, ...wants.flatMap(({ runners }) => runners)]
  const runners = starts.flatMap((start) => [score(start), climb(start, true), climb(start, false)])
  return {
    id,
    cause,
    model,
    runners: runners.filter(({ points }) => Number.isFinite(points)).sort((a, b) => b.points - a.points),
    states,
  }
}

export const causeTables = (model: Model): readonly CauseTable[] => causeIds.map((id) => causeTable(model, id))
