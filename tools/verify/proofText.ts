import type { Proof } from './proof'

const grouped = (count: number): string => count.toLocaleString('en-GB')

const plural = (count: number, word: string): string => `${grouped(count)} ${word}${count === 1 ? '' : 's'}`

/** A proof to read: one line, what is wrong with it, what to know of it, and on demand who shows it. */
export function proofText({ name, states, faults, notes, witnesses }: Proof, withWitnesses: boolean): string {
  const verdict = faults.length === 0 ? 'ok    ' : 'FAILED'
  return [
    `${verdict}  ${name}: ${plural(states, 'state')}`,
    ...faults.map((fault) => `        - ${fault}`),
    ...notes.map((note) => `        ${note}`),
    ...(withWitnesses ? witnesses.map(({ shows, answers }) => `        ${shows}: ${JSON.stringify(answers)}`) : []),
  ].join('\n')
}

/** The last line. */
export function summaryText(proofs: readonly Proof[]): string {
  const states = proofs.reduce((sum, proof) => sum + proof.states, 0)
  const failed = proofs.filter(({ faults }) => faults.length > 0).length
  const verdict = failed === 0 ? 'all hold' : `${failed} FAILED`
  return `${plural(proofs.length, 'proof')}, ${verdict}; ${plural(states, 'state')} looked at`
}
