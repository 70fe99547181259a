import type { Model } from '../../src/domain/assess'
import { causeTables } from './causeTable'
import type { Proof } from './proof'
import { causesRange } from './proofs/causesRange'
import { evidenceDirection } from './proofs/evidenceDirection'
import { flagsFire } from './proofs/flagsFire'
import { flagsForEveryone } from './proofs/flagsForEveryone'
import { flagsMonotone } from './proofs/flagsMonotone'
import { measuresEnter } from './proofs/measuresEnter'
import { pairsApart } from './proofs/pairsApart'
import { questionsReached } from './proofs/questionsReached'
import { rulesCount } from './proofs/rulesCount'
import { shuffles } from './proofs/shuffles'
import { trialIsHonest } from './proofs/trialIsHonest'
import { withheldStayOut } from './proofs/withheldStayOut'

/** Of the causes, what a plan must not hold, a trial that so many runners live, and which questions are reached; each as soon as it is done. */
function* ofAllElse(model: Model, trialRunners: number): Generator<Proof> {
  const tables = causeTables(model)
  yield rulesCount(model, tables)
  const range = causesRange(model, tables)
  yield range
  yield evidenceDirection(tables)
  const measures = measuresEnter(model, tables)
  yield measures
  yield shuffles(model, tables, [...range.witnesses, ...measures.witnesses])
  yield withheldStayOut(model)
  yield pairsApart(model)
  yield trialIsHonest({ runners: trialRunners })
  yield questionsReached(model)
}

/** Of urgency: as long as all the others together. */
function* ofUrgency(model: Model): Generator<Proof> {
  yield flagsFire(model)
  yield flagsForEveryone(model)
  yield flagsMonotone(model)
}

/** Every proof, in strands that need nothing of each other, so that each can have a processor of its own. */
export const strands = { urgency: ofUrgency, allElse: ofAllElse } as const satisfies {
  readonly [name: string]: (model: Model, trialRunners: number) => Generator<Proof>
}

type Strand = keyof typeof strands
export const strandNames = Object.keys(strands) as readonly Strand[]
