import { describe, expect, it } from 'vitest'
import { every, is, unsaid } from '../../../src/domain/conditions/condition'
import { causeTables } from '../../../tools/verify/causeTable'
import { measuresEnter } from '../../../tools/verify/proofs/measuresEnter'
import { pairsApart } from '../../../tools/verify/proofs/pairsApart'
import { withheldStayOut } from '../../../tools/verify/proofs/withheldStayOut'
import { causesWith, conflictsWith, measuresWith, redFlagsWith, rule } from '../../support/smallModel'
import { about, bareModel } from './bareModel'

const cold = is('heat', 'cold')
const mild = is('heat', 'mild')

const causes = causesWith({
  dehydration: { base: -9, rules: [rule(is('drinking', 'hardly'), 15)] },
  'training-load': { base: -9, rules: [rule(is('load', 'longer'), 9)] },
})

describe('the proof that every measure can enter a plan', () => {
  const faultsFor = (
    shoes: NonNullable<Parameters<typeof measuresWith>[0]['shoe-check']>,
    conflicts = conflictsWith({}),
  ) => {
    const model = bareModel({ causes, conflicts, measures: measuresWith({ 'shoe-check': shoes }) })
    return about('shoe-check', measuresEnter(model, causeTables(model)))
  }

  it('passes one that acts on a cause that someone can have', () => {
    expect(faultsFor({ targets: { dehydration: 3 } })).toEqual([])
  })

  it('passes one that fits only a few of them', () => {
    expect(faultsFor({ targets: { dehydration: 3 }, fits: every(cold, is('where', 'shin')) })).toEqual([])
  })

  it('passes one that is in the plan of all whom it fits', () => {
    expect(faultsFor({ always: 'It is your habit.', fits: cold })).toEqual([])
  })

  it.each([
    ['fits nobody', { targets: { dehydration: 3 }, fits: every(cold, mild) }, {}],
    ['acts on nothing', { targets: {} }, {}],
    ['acts only on a cause that nobody has', { targets: { medicines: 3 } }, {}],
    ['helps too little', { targets: { 'training-load': 1 }, grade: 'D' }, {}],
    [
      'is taken away from all whom it fits',
      { targets: { dehydration: 3 }, fits: cold },
      { lithium: { when: unsaid(mild), forbids: ['change-gait'] } },
    ],
  ] as const)('finds one that %s', (_, measure, conflicts) => {
    expect(faultsFor(measure, conflictsWith(conflicts))).toEqual(['no runner was found whose plan holds shoe-check'])
  })
})

describe('the proof that no plan asks a deed that is forbidden', () => {
  const faultsFor = (conflict: NonNullable<Parameters<typeof conflictsWith>[0]['lithium']>) =>
    withheldStayOut(bareModel({ causes, conflicts: conflictsWith({ lithium: conflict }) })).faults

  it('passes a conflict that takes its measures out', () => {
    expect(faultsFor({ when: cold, forbids: ['change-gait'] })).toEqual([])
  })

  it('finds a conflict that nothing can set off', () => {
    expect(faultsFor({ when: every(cold, mild), forbids: ['change-gait'] })).toEqual([
      'lithium cannot be set off by any answers',
    ])
  })

  it('finds a caution that is passed over in silence, having nothing to take out', () => {
    expect(faultsFor({ when: unsaid(cold), forbids: [] })).toEqual([
      'lithium: the runner is not told, in spite of the answers',
    ])
  })
})

describe('the proof that no forbidden pair stands in a plan', () => {
  const together = ['shoe-check', 'cramp-diary'] as const
  const faultsFor = (some: Parameters<typeof conflictsWith>[0]) =>
    pairsApart(bareModel({ causes, conflicts: conflictsWith(some) })).faults

  it('passes a pair of which one is taken out', () => {
    expect(faultsFor({ 'salt-stacking': { together, withhold: ['shoe-check'] } })).toEqual([])
  })

  it('passes pairs that share a measure, and one that can go either way', () => {
    expect(
      faultsFor({
        'salt-stacking': { together, withhold: ['shoe-check'], orElse: 'cramp-diary' },
        'jumping-too-soon': { together: ['cramp-diary', 'recovery-spacing'], withhold: ['recovery-spacing'] },
      }),
    ).toEqual([])
  })

  it.each([
    ['takes something else out', { together, withhold: ['sports-massage'] }],
    ['takes nothing out', { together, withhold: [] }],
    ['can go a way that takes neither out', { together, withhold: ['shoe-check'], orElse: 'sports-massage' }],
  ] as const)('finds a contradiction: a pair that %s', (_, pair) => {
    expect(faultsFor({ 'salt-stacking': pair })).toEqual([
      'salt-stacking: shoe-check and cramp-diary stand in one plan',
    ])
  })
})

describe('the proofs of the plan', () => {
  it('hold in a model without conflicts and flags', () => {
    const model = bareModel({ causes, redFlags: redFlagsWith({}) })
    expect([...withheldStayOut(model).faults, ...pairsApart(model).faults]).toEqual([])
  })
})
