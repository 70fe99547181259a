import { describe, expect, it } from 'vitest'
import { redFlags } from '../../../src/content/redFlags'
import type { Answers } from '../../../src/domain/questionnaire/questionnaire'
import { lateCalf, takes } from '../../support/rareRunner'
import { runner } from '../../support/runner'

const fever: Answers = { 'signs-now': ['very-unwell'], 'unwell-now': ['shaking-with-fever'] }
const raised: Answers = { ...takes('another-medicine'), 'medicine-signs': ['new-or-raised'] }

/** Told in the first question, it need not be told again as "ill lately". */
describe('shaking with fever', () => {
  it('after a new medicine is headed by what the medicine may do, whatever the muscles do', () => {
    for (const feel of ['stays-tight', 'twitches', 'locks', 'not-sure'] as const)
      for (const when of ['at-rest', 'last-part', 'not-sure'] as const) {
        const says: Answers = { ...lateCalf, where: ['several-muscles'], ...raised, feel: [feel], when: [when] }
        expect(runner({ ...says, ...fever }).flags).toContain('stiff-after-new-medicine')
        expect(runner(says).flags).not.toContain('stiff-after-new-medicine')
      }
  })

  it('names stiff muscles after a new medicine among what is for the emergency number', () => {
    expect(redFlags['shaking-with-fever'].actions.join(' ')).toMatch(
      /stiff or jerking muscles after a new medicine: call your emergency number/,
    )
  })

  it('is an illness on lithium, and on a -gliflozin tablet with little food', () => {
    const lithium = runner({ ...lateCalf, ...takes('lithium'), ...fever })
    expect(lithium.flags).toContain('lithium-while-ill')
    expect(lithium.cautions).toContain('lithium-while-ill')
    expect(runner({ ...lateCalf, ...takes('sglt2'), habits: ['low-carb'], ...fever }).flags).toContain(
      'gliflozin-while-ill',
    )
  })
})
