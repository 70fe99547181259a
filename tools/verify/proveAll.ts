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

/** Every proof, one after the other, each as soon as it is done; so many runners live a trial in the last. */
export function* proveAll(model: Model, trialRunners: number): Generator<Proof> {
  yield questionsReached(model)
  const tables = causeTables(model)
  yield rulesCount(model, tables)
  const range = causesRange(model, tables)
  yield range
  yield evidenceDirection(tables)
  const measures = measuresEnter(model, tables)
  yield measures
  yield flagsFire(model)
  yield flagsForEveryone(model)
  yield flagsMonotone(model)
  yield withheldStayOut(model)
  yield pairsApart(model)
  yield shuffles(model, tables, [...range.witnesses, ...measures.witnesses])
  yield trialIsHonest({ runners: trialRunners })
}
