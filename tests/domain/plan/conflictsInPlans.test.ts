import { describe, expect, it } from 'vitest'
import { is, isAny, some, unsaid } from '../../../src/domain/conditions/condition'
import { causesWith, conflictsWith, measuresWith } from '../../support/smallModel'
import { headOn, planFor } from '../../support/smallPlan'

describe('a conflict that does not hold', () => {
  const measures = measuresWith({ 'drink-to-thirst': headOn })

  it('takes nothing away and is not told, if its answers were not given', () => {
    const conflicts = conflictsWith({ lithium: { when: is('medicines', 'lithium'), forbids: ['drink-freely'] } })
    const plan = planFor({ measures, conflicts, says: { medicines: ['statin'] } })
    expect(plan.items).toHaveLength(1)
    expect(plan.withheld).toEqual([])
  })

  it('takes nothing away, if its flag was not raised or another one was', () => {
    const conflicts = conflictsWith({ 'nerve-or-back': { flags: ['tetany'], forbids: ['drink-freely'] } })
    expect(planFor({ measures, conflicts }).withheld).toEqual([])
    const other = planFor({ measures, conflicts, says: { where: ['same-leg'], history: 'months' } })
    expect(other.items.map(({ measure }) => measure)).toContain('drink-to-thirst')
    expect(other.withheld).toEqual([])
  })
})

describe('a conflict that holds', () => {
  const measures = measuresWith({ 'drink-to-thirst': headOn, 'hydration-before': { targets: { dehydration: 2 } } })

  it('is set off by its flag beside another one', () => {
    const conflicts = conflictsWith({ 'nerve-or-back': { flags: ['tetany'], forbids: ['drink-freely'] } })
    const plan = planFor({
      measures,
      conflicts,
      says: { where: ['arms-or-hands', 'same-leg'], 'rest-signs': ['hand-spasm'], history: 'months' },
    })
    expect(plan.withheld).toEqual([
      { conflict: 'nerve-or-back', measures: ['drink-to-thirst'], answers: [], flags: ['tetany'] },
    ])
  })

  it('is told when silence set it off, if something was lost by it', () => {
    const silence = unsaid(is('health', '65-plus'))
    const lost = conflictsWith({ 'over-65': { when: silence, forbids: ['take-vitamin-k', 'drink-freely'] } })
    expect(planFor({ measures, conflicts: lost }).withheld.map(({ conflict }) => conflict)).toEqual(['over-65'])
    const nothingLost = conflictsWith({ 'over-65': { when: silence, forbids: ['take-vitamin-k'] } })
    expect(planFor({ measures, conflicts: nothingLost }).withheld).toEqual([])
  })

  it('is not told for answers that could have set it off and were not given', () => {
    const either = some(unsaid(is('health', '65-plus')), is('medicines', 'statin'))
    const conflicts = conflictsWith({ 'over-65': { when: either, forbids: ['take-vitamin-k'] } })
    expect(planFor({ conflicts, says: { medicines: ['lithium'] } }).withheld).toEqual([])
    expect(planFor({ conflicts, says: { medicines: ['statin'] } }).withheld).toHaveLength(1)
  })

  it('is told for one of several answers', () => {
    const conflicts = conflictsWith({
      lithium: { when: isAny('medicines', 'lithium', 'statin'), forbids: ['take-vitamin-k'] },
    })
    expect(planFor({ conflicts, says: { medicines: ['statin'] } }).withheld).toHaveLength(1)
  })
})

describe('a caution that asks something', () => {
  const conflicts = conflictsWith({
    ileostomy: { when: is('conditions', 'ileostomy'), forbids: ['take-magnesium'], asks: ['drink-salty'] },
    'ileostomy-sparing-salt': {
      when: is('conditions', 'ileostomy'),
      forbids: ['take-magnesium'],
      standsInFor: 'ileostomy',
    },
    lithium: { when: is('medicines', 'lithium'), forbids: ['take-salt'] },
  })
  const toldTo = (says: Parameters<typeof planFor>[0]['says']) =>
    planFor({ conflicts, ...(says && { says }) }).withheld.map(({ conflict }) => conflict)

  it('is told as it is to a runner who may do that', () => {
    expect(toldTo({ conditions: ['ileostomy'] })).toEqual(['ileostomy'])
  })

  it('is told otherwise to a runner who must not, a kind of it included', () => {
    expect(toldTo({ conditions: ['ileostomy'], medicines: ['lithium'] })).toEqual(['lithium', 'ileostomy-sparing-salt'])
  })
})

describe('two measures that must not stand together', () => {
  const pair = { together: ['drink-to-thirst', 'cramp-diary'], withhold: ['drink-to-thirst', 'vitamin-k2'] } as const
  const settled = (
    first: Parameters<typeof measuresWith>[0]['cramp-diary'],
    second: Parameters<typeof measuresWith>[0]['cramp-diary'],
    orElse?: 'cramp-diary',
  ) =>
    planFor({
      measures: measuresWith({ 'drink-to-thirst': { ...first }, 'cramp-diary': { ...second } }),
      conflicts: conflictsWith({ 'salt-stacking': { ...pair, ...(orElse && { orElse }) } }),
    })
  const onFirst = { targets: { dehydration: 3 } } as const
  const onSecond = { targets: { 'training-load': 3 } } as const

  it('lose the other one, where only the one that would go acts on the first cause', () => {
    const plan = settled(onFirst, onSecond, 'cramp-diary')
    expect(plan.items.map(({ measure }) => measure)).toEqual(['drink-to-thirst'])
    expect(plan.withheld).toEqual([{ conflict: 'salt-stacking', measures: ['cramp-diary'], answers: [], flags: [] }])
  })

  it.each([
    ['both act on the first cause', onFirst, onFirst, 'cramp-diary'],
    ['only the other one does', onSecond, onFirst, 'cramp-diary'],
    ['neither does', onSecond, onSecond, 'cramp-diary'],
    ['there is no other way', onFirst, onSecond, undefined],
  ] as const)('lose the one that would go, where %s', (_, first, second, orElse) => {
    const plan = settled(first, second, orElse)
    expect(plan.items.map(({ measure }) => measure)).toEqual(['cramp-diary'])
    expect(plan.withheld).toEqual([{ conflict: 'salt-stacking', measures: pair.withhold, answers: [], flags: [] }])
  })

  it('lose the one that would go, where no cause is weighed at all', () => {
    const always = { always: 'Yes.' } as const
    const nobody = { scope: is('where', 'ribs') } as const
    const causes = causesWith({ dehydration: nobody })
    const everyOther = Object.fromEntries(Object.entries(causes).map(([id, cause]) => [id, { ...cause, ...nobody }]))
    const plan = planFor({
      measures: measuresWith({ 'drink-to-thirst': always, 'cramp-diary': always }),
      conflicts: conflictsWith({ 'salt-stacking': { ...pair, orElse: 'cramp-diary' } }),
      causes: causesWith(everyOther),
    })
    expect(plan.items.map(({ measure }) => measure)).toEqual(['cramp-diary'])
  })

  it('are told of even where the one that goes had only come in for another', () => {
    const five = ['foot-strike-review', 'long-run-progression', 'calf-strengthening', 'pacing-plan', 'shoe-check']
    const plan = planFor({
      measures: measuresWith({
        ...Object.fromEntries(five.map((id) => [id, { targets: { dehydration: 1 } }])),
        'plyometric-progression': { targets: { 'sodium-loss': 2 } },
      }),
      conflicts: conflictsWith({
        'jumping-too-soon': {
          together: ['calf-strengthening', 'plyometric-progression'],
          withhold: ['plyometric-progression'],
        },
        'form-and-distance-together': {
          together: ['foot-strike-review', 'long-run-progression'],
          withhold: ['foot-strike-review'],
        },
      }),
    })
    expect(plan.withheld.map(({ conflict }) => conflict).toSorted()).toEqual([
      'form-and-distance-together',
      'jumping-too-soon',
    ])
  })

  it('end the search for a plan even where nothing that is taken out could part them', () => {
    const plan = planFor({
      measures: measuresWith({ 'drink-to-thirst': headOn, 'cramp-diary': headOn }),
      conflicts: conflictsWith({ 'salt-stacking': { together: pair.together, withhold: ['vitamin-k2'] } }),
    })
    expect(plan.items).toHaveLength(2)
  })
})
