import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { is } from '../../../src/domain/conditions/condition'
import { proof } from '../../../tools/verify/proof'
import { proofText, summaryText } from '../../../tools/verify/proofText'
import { strandNames, strands } from '../../../tools/verify/strands'
import { causesWith, rule } from '../../support/smallModel'
import { bareModel } from './bareModel'

const done = proof('every rule counts', 1200, {
  notes: ['3 rules'],
  witnesses: [{ shows: 'rule 1 counts', answers: { heat: 'cold' } }],
})
const failed = proof('every flag can fire', 1, { faults: ['tetany cannot'] })

describe('the text of a proof', () => {
  it('tells what holds, over how many states, and what to know of it', () => {
    expect(proofText(done, false)).toBe('ok      every rule counts: 1,200 states\n        3 rules')
  })

  it('names the faults', () => {
    expect(proofText(failed, false)).toBe('FAILED  every flag can fire: 1 state\n        - tetany cannot')
  })

  it('shows the runners on demand', () => {
    expect(proofText(done, true)).toContain('\n        rule 1 counts: {"heat":"cold"}')
  })

  it('counts in its last line the proofs, those that failed, and the states', () => {
    expect(summaryText([done])).toBe('1 proof, all hold; 1,200 states looked at')
    expect(summaryText([done, failed])).toBe('2 proofs, 1 FAILED; 1,201 states looked at')
  })
})

describe('the strands', () => {
  it('hold every proof of a model between them, and say what fails', () => {
    const causes = causesWith({ dehydration: { base: -9, rules: [rule(is('drinking', 'hardly'), 15)] } })
    const proofs = strandNames.flatMap((name) => [...strands[name](bareModel({ causes }), 600)])
    const text = proofs.map((one) => proofText(one, false)).join('\n')
    expect(text).toContain('FAILED  every red flag can be raised')
    expect(text).toContain('ok      no plan asks a deed that is forbidden')
    expect(proofs).toHaveLength(readdirSync('tools/verify/proofs').length)
  })
})
