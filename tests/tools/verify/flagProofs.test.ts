import { describe, expect, it } from 'vitest'
import { type Condition, every, is, isAny, not, unsaid } from '../../../src/domain/conditions/condition'
import { flagsFire } from '../../../tools/verify/proofs/flagsFire'
import { flagsMonotone } from '../../../tools/verify/proofs/flagsMonotone'
import { redFlagsWith } from '../../support/smallModel'
import { about, bareModel } from './bareModel'

const modelWith = (...when: readonly Condition[]) =>
  bareModel({
    redFlags: redFlagsWith({
      tetany: { level: 'see-doctor', triggers: when.map((one, at) => ({ when: one, sign: `sign ${at}` })) },
    }),
  })

const spasm = is('rest-signs', 'hand-spasm')

describe('the proof that every red flag can be raised', () => {
  it('passes a flag with triggers that someone can meet', () => {
    expect(about('tetany', flagsFire(modelWith(spasm, every(spasm, is('where', 'calf')))))).toEqual([])
  })

  it('finds a trigger that nobody can meet', () => {
    const cold = every(is('heat', 'cold'), is('heat', 'mild'))
    expect(about('tetany', flagsFire(modelWith(spasm, cold)))).toEqual(['tetany cannot be raised by "sign 1"'])
  })

  it('finds a flag without a trigger', () => {
    expect(about('tetany', flagsFire(modelWith()))).toEqual(['tetany has no trigger'])
  })
})

describe('the proof that a sign never lowers the urgency', () => {
  it('passes triggers that more signs can only set off', () => {
    const both = every(spasm, isAny('drinking', 'schedule', 'plain-water'))
    expect(flagsMonotone(modelWith(spasm, both)).faults).toEqual([])
  })

  it.each([
    ['not', not(is('leg-now', 'pop'))],
    ['unsaid', unsaid(is('leg-now', 'pop'))],
  ])('finds a trigger that another sign turns off through "%s"', (_, off) => {
    const { faults, witnesses } = flagsMonotone(modelWith(every(spasm, off)))
    expect(faults).toEqual(['tetany is lost by adding "leg-now pop" to "sign 0"'])
    expect(witnesses[0]?.answers['rest-signs']).toEqual(['hand-spasm'])
  })

  it('finds a sign that hides the question another sign was given to', () => {
    const model = {
      ...modelWith(is('clot-risk', 'cancer')),
      askedIf: { 'clot-risk': not(is('leg-now', 'pop')) },
    }
    expect(flagsMonotone(model).faults).toEqual(['tetany is lost by adding "leg-now pop" to "sign 0"'])
  })

  it('passes a trigger that another sign turns off, where that sign is as urgent itself', () => {
    const urgent = bareModel({
      redFlags: redFlagsWith({
        tetany: {
          level: 'see-doctor',
          triggers: [{ when: every(spasm, unsaid(is('leg-now', 'pop'))), sign: 'spasm' }],
        },
        'achilles-rupture': { level: 'same-day', triggers: [{ when: is('leg-now', 'pop'), sign: 'pop' }] },
      }),
    })
    expect(flagsMonotone(urgent).faults).toEqual([])
  })

  it('takes one sign put in place of another for a change of mind', () => {
    expect(flagsMonotone(modelWith(is('sickle-signs', 'today'), is('sickle-signs', 'earlier'))).faults).toEqual([])
  })
})
