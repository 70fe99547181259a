import { describe, expect, it } from 'vitest'
import { compileModel } from '../../../src/domain/assess'
import type { Cause } from '../../../src/domain/causes/cause'
import { every, is, isAny, not, unsaid } from '../../../src/domain/conditions/condition'
import { type CauseTable, causeTable, causeTables } from '../../../tools/verify/causeTable'
import { causesRange } from '../../../tools/verify/proofs/causesRange'
import { evidenceDirection } from '../../../tools/verify/proofs/evidenceDirection'
import { rulesCount } from '../../../tools/verify/proofs/rulesCount'
import { shuffles } from '../../../tools/verify/proofs/shuffles'
import { causesWith, limit, redFlagsWith, rule } from '../../support/smallModel'
import { about, bareModel } from './bareModel'

const salty = is('drinking', 'salt-marks')
const hot = isAny('heat', 'hot-used', 'hot-not-used')
const cold = is('heat', 'cold')

/** Nothing wrong with it: it can lead, be likely and be unlikely, and every answer keeps to its side. */
const sound: Partial<Cause> = { base: -9, rules: [rule(salty, 9, 'salt'), rule(hot, 3, 'hot'), rule(cold, -3, 'cold')] }

const modelWith = (heat: Partial<Cause>) =>
  bareModel({
    causes: causesWith({ 'sodium-loss': sound, 'heat-and-sweat': heat }),
    redFlags: redFlagsWith({
      rhabdomyolysis: { level: 'emergency', triggers: [{ when: is('fluids-now', 'dark-urine'), sign: '' }] },
    }),
  })

const tableOf = (heat: Partial<Cause>): readonly CauseTable[] => [causeTable(modelWith(heat), 'heat-and-sweat')]

describe('the proof that every rule counts', () => {
  const faultsOf = (heat: Partial<Cause>) => rulesCount(modelWith(heat), tableOf(heat)).faults

  it('passes rules that change their cause, and shows a runner for each', () => {
    const { faults, witnesses } = rulesCount(modelWith(sound), tableOf(sound))
    expect(faults).toEqual([])
    expect(witnesses).toHaveLength(3)
    const assess = compileModel(modelWith(sound))
    expect(assess(witnesses[0]?.answers ?? {}).findings.map(({ cause }) => cause)).toContain('heat-and-sweat')
  })

  it.each([
    ['asks for two answers that nobody can give together', every(hot, cold)],
    [
      'asks for an answer to a question that the others keep from being asked',
      every(is('where', 'ribs'), not(is('where', 'ribs'))),
    ],
  ])('finds a dead rule that %s', (_, when) => {
    expect(faultsOf({ rules: [rule(salty, 3), rule(when, 3, 'dead')] })).toEqual([
      'heat-and-sweat: rule 3 "dead" can never hold',
    ])
  })

  it('finds a rule about a question that is never asked', () => {
    const model = { ...modelWith({ rules: [rule(hot, 3, 'dead')] }), askedIf: { heat: every(salty, not(salty)) } }
    expect(rulesCount(model, causeTables(model)).faults).toContain('heat-and-sweat: rule 3 "dead" can never hold')
  })

  it('finds a rule that a limit always hides', () => {
    const hidden = { base: -9, rules: [rule(salty, 3, 'hidden')], limits: [limit(unsaid(cold), -9), limit(cold, -10)] }
    expect(faultsOf(hidden)).toEqual(['heat-and-sweat: rule 3 "hidden" holds, but never changes the points'])
  })

  it('finds a rule that only holds when there is no list of causes', () => {
    expect(faultsOf({ rules: [rule(is('fluids-now', 'dark-urine'), 3, 'urgent')] })).toEqual([
      'heat-and-sweat: rule 3 "urgent" holds, but never changes the points',
    ])
  })

  it('finds a limit that nothing reaches, and one that does its work', () => {
    const limits = [limit(hot, -1), limit(cold, 20)]
    expect(faultsOf({ base: -9, rules: [rule(salty, 12), rule(hot, 3), rule(cold, 2)], limits })).toEqual([
      'heat-and-sweat: limit 20 "at most 20" holds, but never changes the points',
    ])
  })
})

describe('the proof of what a cause can be', () => {
  const faultsOf = (heat: Partial<Cause>) => causesRange(modelWith(heat), tableOf(heat)).faults

  it('passes a cause that can lead, be likely and be unlikely', () => {
    expect(faultsOf(sound)).toEqual([])
  })

  it('finds a cause that can never lead because another is always ahead of it', () => {
    const second = { base: -9, rules: [rule(salty, 9)] }
    const model = bareModel({ causes: causesWith({ 'training-load': { base: 10 }, 'heat-and-sweat': second }) })
    const { faults } = causesRange(model, causeTables(model))
    expect(about('heat-and-sweat', { faults })).toEqual([
      'no runner was found for whom heat-and-sweat comes first; its points run from -9 (unlikely) to 0 (likely)',
    ])
  })

  it('finds a cause that is never likely', () => {
    expect(faultsOf({ base: -9, rules: [rule(hot, 3)] })).toEqual([
      'no runner was found for whom heat-and-sweat is likely; its points run from -9 (unlikely) to -6 (possible)',
    ])
  })

  it('finds a cause that is never unlikely', () => {
    expect(faultsOf({ base: -3, rules: [rule(salty, 3)] })).toEqual([
      'no runner was found for whom heat-and-sweat is unlikely; its points run from -3 (possible) to 0 (likely)',
    ])
  })

  it('finds a cause that is out of scope for everyone', () => {
    const faults = faultsOf({ ...sound, scope: every(hot, cold) })
    expect(faults).toHaveLength(3)
    expect(faults[0]).toContain('its points are never counted')
  })
})

describe('the proof that evidence keeps to its side', () => {
  const proofOf = (heat: Partial<Cause>) => evidenceDirection(tableOf(heat))

  it('passes rules, limits and scopes that do', () => {
    const limits = [limit(isAny('drinking', 'schedule', 'plain-water'), -20)]
    expect(proofOf({ ...sound, limits, scope: unsaid(is('where', 'ribs')) }).faults).toEqual([])
  })

  it('finds an answer that one rule holds for a cause and another against it', () => {
    const { faults, witnesses } = proofOf({ rules: [rule(salty, 3), rule(every(salty, hot), -5)] })
    expect(faults).toEqual([
      'heat-and-sweat: adding "drinking salt-marks", read for it, takes its points from -30 to -32',
    ])
    expect(witnesses[0]?.answers.heat).toMatch(/^hot/)
  })

  it('finds an answer against a cause that raises it', () => {
    expect(proofOf({ rules: [rule(cold, -3), rule(not(hot), 5)] }).faults).toEqual([
      'heat-and-sweat: adding "heat cold", read against it, takes its points from -30 to -28',
    ])
  })

  it('finds a limit that an answer for the cause sets off', () => {
    expect(proofOf({ base: 0, rules: [rule(salty, 3)], limits: [limit(salty, -2)] }).faults).toEqual([
      'heat-and-sweat: adding "drinking salt-marks", read for it, takes its points from 0 to -2',
    ])
  })

  it('takes an answer that speaks louder in place of another for a change of mind', () => {
    const { faults } = proofOf({ rules: [rule(is('heat', 'hot-used'), 3), rule(is('heat', 'hot-not-used'), 6)] })
    expect(faults).toEqual([])
  })

  it('tells of an answer that is read on both sides, if it keeps to one', () => {
    const { faults, notes } = proofOf({
      base: 0,
      rules: [rule(salty, 3)],
      limits: [limit(unsaid(salty), -1), limit(salty, 2)],
    })
    expect(faults).toEqual([])
    expect(notes).toContain('heat-and-sweat: "drinking salt-marks" is read on both sides; it never lowers it')
  })
})

describe('the proof that order means nothing', () => {
  const faultsOf = (heat: Partial<Cause>) =>
    shuffles(modelWith(heat), tableOf(heat), [{ shows: 'heat', answers: { heat: 'hot-used' } }]).faults

  it('passes rules that can be told apart', () => {
    expect(faultsOf(sound)).toEqual([])
  })

  it('finds two rules that nothing but their place tells apart', () => {
    const twins = [rule(hot, 3, 'warm'), { ...rule(salty, 3, 'warm'), figure: '1' }]
    expect(faultsOf({ rules: twins })).toEqual([
      'heat-and-sweat has two rules that weigh 3: "warm", whose order would show',
    ])
  })

  it('finds two limits at one height', () => {
    const faults = faultsOf({ base: 0, limits: [limit(unsaid(cold), -5), limit(unsaid(salty), -5)] })
    expect(faults[0]).toBe('heat-and-sweat has two limits at -5, whose order would show')
    expect(faults).toContain('heat-and-sweat changes when its rules are turned round')
    expect(faults).toContain('the result changes with the order, for the runner who shows: heat')
  })
})
