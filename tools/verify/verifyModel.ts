import type { Model } from '../../src/domain/assess'
import type { Proof } from './proof'
import { proofText, summaryText } from './proofText'
import { proveAll } from './proveAll'

/** Writes a line for each proof as it is done, and tells whether all of them hold. */
export function verifyModel(
  model: Model,
  withWitnesses: boolean,
  write: (text: string) => void,
  trialRunners = 100_000,
): boolean {
  const proofs: Proof[] = []
  for (const proof of proveAll(model, trialRunners)) {
    proofs.push(proof)
    write(`${proofText(proof, withWitnesses)}\n`)
  }
  write(`${summaryText(proofs)}\n`)
  return proofs.every(({ faults }) => faults.length === 0)
}
