import { describe, expect, it } from 'vitest'
import { is } from '../../../src/domain/conditions/condition'
import { causeIds } from '../../../src/domain/vocabulary'
import { causesWith, measuresWith } from '../../support/smallModel'
import { headOn, idsFor, planFor } from '../../support/smallPlan'

describe('what gets into a plan', () => {
  it('is what acts on a cause that is at least possible', () => {
    const measures = measuresWith({
      'drink-to-thirst': headOn,
      'sodium-during-long-runs': { targets: { 'sodium-loss': 3 } },
      'medicine-review': { targets: { medicines: 3 } },
    })
    expect(idsFor({ measures }).toSorted()).toEqual(['drink-to-thirst', 'sodium-during-long-runs'])
  })

  it('is at most five things', () => {
    const eight = [
      'cramp-diary',
      'shoe-check',
      'sports-massage',
      'pacing-plan',
      'stop-and-ease',
      'relief-stretch',
      'vitamin-k2',
      'drink-to-thirst',
    ]
    const measures = measuresWith(
      Object.fromEntries(eight.map((id) => [id, { targets: { dehydration: 1, 'training-load': 3 } }])),
    )
    expect(idsFor({ measures })).toHaveLength(5)
  })

  it('goes to another cause once one is covered', () => {
    // Each of the three acts on something likely; five would be left out if the first cause took all the places.
    const forOneCause = [
      'drink-to-thirst',
      'hydration-before',
      'sweat-rate-test',
      'cramp-diary',
      'shoe-check',
      'vitamin-k2',
    ]
    const measures = measuresWith({
      ...Object.fromEntries(forOneCause.map((id) => [id, headOn])),
      'long-run-progression': { targets: { 'training-load': 3 } },
    })
    expect(idsFor({ measures })).toContain('long-run-progression')
    expect(idsFor({ measures })).toHaveLength(5)
  })

  it('is aimed at one cause rather than a little at many', () => {
    const even = causesWith({
      dehydration: { base: 0 },
      'training-load': { base: 0 },
      'sodium-loss': { base: 0 },
      medicines: { base: 0 },
    })
    // Four places are taken, so that the last one shows the choice.
    const taken = ['stop-and-ease', 'relief-stretch', 'shoe-check', 'vitamin-k2'].map((id) => [id, { always: 'Yes.' }])
    const measures = measuresWith({
      ...Object.fromEntries(taken),
      'sweat-rate-test': { targets: { dehydration: 1, 'training-load': 1, 'sodium-loss': 1, medicines: 1 } },
      'medicine-review': { targets: { medicines: 3 } },
    })
    expect(idsFor({ measures, causes: even })).toContain('medicine-review')
    expect(idsFor({ measures, causes: even })).not.toContain('sweat-rate-test')
  })

  it('acts on the leading cause alone where advice for the others would be a guess', () => {
    const measures = measuresWith({
      'medical-check': headOn,
      'long-run-progression': { targets: { 'training-load': 3 } },
    })
    const alone = causesWith({ dehydration: { base: 10, plansAlone: true }, 'training-load': { base: 5 } })
    const says = { where: ['same-leg'] } as const
    expect(idsFor({ measures, causes: alone, says })).toEqual(['medical-check'])
    // Without a sign it is one guess among others.
    expect(idsFor({ measures, causes: alone })).toEqual(['medical-check', 'long-run-progression'])
    const behind = causesWith({ dehydration: { base: 1, plansAlone: true }, 'training-load': { base: 5 } })
    expect(idsFor({ measures, causes: behind })).toEqual(['long-run-progression', 'medical-check'])
    // Going back to what did no harm is no guess, once it is likely.
    const beside = (base: number) =>
      causesWith({ dehydration: { base: 10, plansAlone: true }, 'training-load': { base, plansBeside: true } })
    expect(idsFor({ measures, causes: beside(5), says })).toEqual(['medical-check', 'long-run-progression'])
    expect(idsFor({ measures, causes: beside(-6), says })).toEqual(['medical-check'])
  })

  it('prefers a measure with studies for it to one with studies against it', () => {
    const [first] = idsFor({
      measures: measuresWith({ 'hydration-before': { ...headOn, grade: 'D' }, 'drink-to-thirst': headOn }),
    })
    expect(first).toBe('drink-to-thirst')
  })

  it('does not fill the page with what would hardly help', () => {
    expect(idsFor({ measures: measuresWith({ 'cramp-diary': { targets: { 'sodium-loss': 1 } } }) })).toEqual([])
  })

  it('is only for runners it fits, and silence does not make it fit', () => {
    const measures = measuresWith({ 'heat-acclimatisation': { ...headOn, fits: is('heat', 'hot-used') } })
    expect(idsFor({ measures })).toEqual([])
    expect(idsFor({ measures, says: { heat: 'not-sure' } })).toEqual([])
    expect(idsFor({ measures, says: { heat: 'hot-used' } })).toEqual(['heat-acclimatisation'])
  })

  it('always holds what it would be harmful to leave out, whatever the causes', () => {
    const measures = measuresWith({ 'no-quinine': { fits: is('medicines', 'quinine'), always: 'You take it.' } })
    expect(idsFor({ measures, says: { medicines: ['quinine'] } })).toEqual(['no-quinine'])
    expect(idsFor({ measures })).toEqual([])
  })

  it('holds what studies speak against last, and only in a place that nothing better wants', () => {
    const against = { fits: is('supplements', 'magnesium'), always: 'You take it.', grade: 'D' } as const
    const says = { supplements: ['magnesium'] } as const
    const few = measuresWith({ 'magnesium-supplement': against, 'vitamin-k2': { targets: { 'training-load': 3 } } })
    expect(idsFor({ measures: few, says })).toEqual(['vitamin-k2', 'magnesium-supplement'])
    const five = ['drink-to-thirst', 'hydration-before', 'sweat-rate-test', 'cramp-diary', 'shoe-check']
    const wanted = { targets: { dehydration: 2, 'training-load': 2 } } as const
    const many = measuresWith({
      'magnesium-supplement': against,
      ...Object.fromEntries(five.map((id) => [id, wanted])),
    })
    expect(idsFor({ measures: many, says }).toSorted()).toEqual(five.toSorted())
    // Also where it acts on what leads, it comes after what has something for it.
    const aimed = measuresWith({
      'magnesium-supplement': { ...against, ...headOn },
      'vitamin-k2': { targets: { 'training-load': 3 } },
    })
    expect(idsFor({ measures: aimed, says })).toEqual(['vitamin-k2', 'magnesium-supplement'])
  })

  it('holds a medical check, first, for every sign that a doctor or physio should see', () => {
    const measures = measuresWith({ 'drink-to-thirst': headOn })
    const withSign = planFor({ measures, says: { where: ['arms-or-hands'], 'rest-signs': ['hand-spasm'] } })
    expect(withSign.items).toMatchObject([{ measure: 'medical-check', flag: 'tetany' }, { measure: 'drink-to-thirst' }])
    expect(idsFor({ measures, says: { where: ['same-leg'], history: 'months' } })[0]).toBe('medical-check')
    expect(idsFor({ measures })).toEqual(['drink-to-thirst'])
  })

  describe('when a cause can do harm on the very next run', () => {
    const measures = measuresWith({
      'shoe-check': { targets: { dehydration: 3 } },
      'drink-to-thirst': { targets: { overdrinking: 3 } },
      'sweat-rate-test': { targets: { overdrinking: 2 } },
    })
    const pressing = (base: number) =>
      idsFor({
        measures,
        causes: causesWith({ dehydration: { base: 10 }, overdrinking: { base, plansFirst: true } }),
      })

    it('comes first with what acts on it squarely, once it is likely', () => {
      expect(pressing(0)).toEqual(['drink-to-thirst', 'shoe-check', 'sweat-rate-test'])
      expect(pressing(8)[0]).toBe('drink-to-thirst')
    })

    it('keeps the order of the causes while it is only possible', () => {
      expect(pressing(-1)[0]).toBe('shoe-check')
    })

    it('has room for it among five better ones', () => {
      const many = ['shoe-check', 'cramp-diary', 'pacing-plan', 'massage-during-cramp', 'relief-stretch']
      const ids = idsFor({
        measures: measuresWith({
          ...Object.fromEntries(many.map((id, at) => [id, { targets: { [causeIds[at + 1] ?? '']: 3 } }])),
          'drink-to-thirst': { targets: { overdrinking: 3 }, grade: 'D' },
        }),
        causes: causesWith({
          ...Object.fromEntries(many.map((_, at) => [causeIds[at + 1] ?? '', { base: 20 }])),
          overdrinking: { base: 0, plansFirst: true },
        }),
      })
      expect(ids).toHaveLength(5)
      expect(ids[0]).toBe('drink-to-thirst')
    })

    it('lets only a sign go before it', () => {
      const ids = idsFor({
        measures,
        causes: causesWith({ overdrinking: { base: 5, plansFirst: true } }),
        says: { where: ['arms-or-hands'], 'rest-signs': ['hand-spasm'] },
      })
      expect(ids.slice(0, 2)).toEqual(['medical-check', 'drink-to-thirst'])
    })
  })

  it('comes in the order of its causes, each with the strongest reason for the first of them', () => {
    const measures = measuresWith({
      'stop-and-ease': { targets: { 'sodium-loss': 3 } },
      'cramp-diary': { targets: { 'training-load': 3, dehydration: 1 } },
      'drink-to-thirst': headOn,
    })
    const { items } = planFor({ measures, says: { heat: 'mild' } })
    expect(items).toMatchObject([
      { measure: 'drink-to-thirst', causes: ['dehydration'], because: { because: 'It was mild.' } },
      { measure: 'cramp-diary', causes: ['training-load', 'dehydration'], because: undefined },
      { measure: 'stop-and-ease', causes: ['sodium-loss'], because: undefined },
    ])
  })
})
