import { model } from '../src/content/model'
import { allowClosedPipe } from './pipe'
import type { Proof } from './verify/proof'
import { proofText, summaryText } from './verify/proofText'
import { proveAll } from './verify/proveAll'

allowClosedPipe()
const withWitnesses = process.argv.includes('--witness')
const proofs: Proof[] = []
for (const proof of proveAll(model)) {
  proofs.push(proof)
  process.stdout.write(`${proofText(proof, withWitnesses)}\n`)
}
process.stdout.write(`${summaryText(proofs)}\n`)
process.exitCode = proofs.every(({ faults }) => faults.length === 0) ? 0 : 1
