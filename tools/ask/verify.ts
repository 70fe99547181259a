import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { model } from '../../src/content/model'
import type { Proof } from '../verify/proof'
import { proofText, summaryText } from '../verify/proofText'
import { strandNames, strands } from '../verify/strands'
import { allowClosedPipe } from './pipe'

const trialRunners = 100_000

/** Runs one strand in a process of its own, and writes a line for each of its proofs as it is done. Fails if the process does. */
const proofsOf = (strand: string, withWitnesses: boolean): Promise<readonly Proof[]> =>
  new Promise((resolve, reject) => {
    const proofs: Proof[] = []
    const child = fork(fileURLToPath(import.meta.url), ['--strand', strand])
    // Where one strand breaks, the others must not go on for minutes without anyone who listens.
    process.on('exit', () => child.kill())
    child
      .on('message', (message) => {
        const proof = message as Proof
        proofs.push(proof)
        process.stdout.write(`${proofText(proof, withWitnesses)}\n`)
      })
      .on('exit', (code) => {
        if (code === 0) resolve(proofs)
        else reject(new Error(`The proofs of ${strand} ended with code ${code}.`))
      })
  })

const [asked, strand] = process.argv.slice(2)
const ofStrand = strandNames.find((name) => asked === '--strand' && name === strand)
if (ofStrand !== undefined) {
  for (const proof of strands[ofStrand](model, trialRunners)) process.send?.(proof)
  process.disconnect()
} else {
  allowClosedPipe()
  const withWitnesses = asked === '--witness'
  const proofs = (await Promise.all(strandNames.map((name) => proofsOf(name, withWitnesses)))).flat()
  process.stdout.write(`${summaryText(proofs)}\n`)
  process.exitCode = proofs.every(({ faults }) => faults.length === 0) ? 0 : 1
}
