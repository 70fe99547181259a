import { describe, expect, it } from 'vitest'
import { is, isAny } from '../../../src/domain/conditions/condition'
import { conflictsWith, measuresWith } from '../../support/smallModel'
import { headOn, idsFor, planFor } from '../../support/smallPlan'

describe('what is withheld', () => {
  const measures = measuresWith({ 'drink-to-thirst': headOn, 'hydration-before': { targets: { dehydration: 2 } } })

  it('is never in the plan, and the next best takes its place', () => {
    const conflicts = conflictsWith({
      'fluid-limit': { when: is('conditions', 'fluid-limit'), forbids: ['drink-freely'] },
    })
    const plan = planFor({ measures, conflicts, says: { health: ['condition'], conditions: ['fluid-limit'] } })
    expect(plan.items.map(({ measure }) => measure)).toEqual(['hydration-before'])
    expect(plan.withheld).toEqual([
      {
        conflict: 'fluid-limit',
        measures: ['drink-to-thirst'],
        answers: [{ question: 'conditions', answer: 'fluid-limit' }],
        flags: [],
      },
    ])
  })

  it('is told to a runner who said what rules it out, even if nothing was lost by it', () => {
    const conflicts = conflictsWith({ lithium: { when: is('medicines', 'lithium'), forbids: ['take-vitamin-k'] } })
    expect(planFor({ conflicts, says: { medicines: ['lithium'] } }).withheld).toHaveLength(1)
    expect(planFor({ conflicts, says: { medicines: ['none'] } }).withheld).toEqual([])
  })

  it('is told with the answers that set it off, and with no others', () => {
    const conflicts = conflictsWith({
      'water-tablet': { when: isAny('medicines', 'diuretic', 'potassium-sparing'), forbids: ['drink-freely'] },
    })
    const { withheld } = planFor({
      measures,
      conflicts,
      says: { health: ['medicines'], medicines: ['diuretic', 'statin'] },
    })
    expect(withheld.map(({ answers }) => answers)).toEqual([[{ question: 'medicines', answer: 'diuretic' }]])
  })

  it('can be set off by a red flag', () => {
    const conflicts = conflictsWith({ 'nerve-or-back': { flags: ['tetany'], forbids: ['drink-freely'] } })
    const plan = planFor({ measures, conflicts, says: { where: ['arms-or-hands'], 'rest-signs': ['hand-spasm'] } })
    expect(plan.items.map(({ measure }) => measure)).not.toContain('drink-to-thirst')
    expect(plan.withheld.map(({ conflict }) => conflict)).toEqual(['nerve-or-back'])
    const nothingLost = conflictsWith({ 'nerve-or-back': { flags: ['tetany'], forbids: ['take-vitamin-k'] } })
    expect(
      planFor({ conflicts: nothingLost, says: { where: ['arms-or-hands'], 'rest-signs': ['hand-spasm'] } }).withheld,
    ).toHaveLength(1)
  })

  it('leaves one of two measures that do not go together, and says so only when both would have been there', () => {
    const conflicts = conflictsWith({
      'magnesium-twice': { together: ['drink-to-thirst', 'hydration-before'], withhold: ['hydration-before'] },
    })
    const both = planFor({ measures, conflicts })
    expect(both.items.map(({ measure }) => measure)).toEqual(['drink-to-thirst'])
    expect(both.withheld.map(({ conflict }) => conflict)).toEqual(['magnesium-twice'])
    expect(planFor({ measures: measuresWith({ 'drink-to-thirst': headOn }), conflicts }).withheld).toEqual([])
  })

  it('holds no such pair even where a place set free by one brings in the other', () => {
    const measures = measuresWith({
      ...Object.fromEntries(
        ['foot-strike-review', 'long-run-progression', 'calf-strengthening', 'pacing-plan', 'shoe-check'].map((id) => [
          id,
          { targets: { dehydration: 1 } },
        ]),
      ),
      // Sixth in line: it gets in only when one of the five goes.
      'plyometric-progression': { targets: { 'sodium-loss': 2 } },
    })
    const conflicts = conflictsWith({
      'jumping-too-soon': {
        together: ['calf-strengthening', 'plyometric-progression'],
        withhold: ['plyometric-progression'],
      },
      'form-and-distance-together': {
        together: ['foot-strike-review', 'long-run-progression'],
        withhold: ['foot-strike-review'],
      },
    })
    const ids = idsFor({ measures, conflicts })
    expect(ids).toContain('calf-strengthening')
    expect(ids).not.toContain('plyometric-progression')
  })

  it('is everything while a sign is urgent: the plan is empty, the medical check too', () => {
    const always = measuresWith({ 'cramp-diary': { ...headOn, always: 'Always.' } })
    expect(
      planFor({
        measures: always,
        says: {
          'signs-now': ['fluids'],
          'fluids-now': ['dark-urine'],
          where: ['arms-or-hands'],
          'rest-signs': ['hand-spasm'],
        },
      }).items,
    ).toEqual([])
  })
})
