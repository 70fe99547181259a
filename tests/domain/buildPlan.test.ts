import { describe, expect, it } from 'vitest'
import { questions } from '../../src/content/questions'
import { type Assessment, compileModel } from '../../src/domain/assess'
import type { Measures } from '../../src/domain/buildPlan'
import { is } from '../../src/domain/condition'
import type { Conflicts } from '../../src/domain/measure'
import { type Answers, questionIds } from '../../src/domain/questionnaire'
import { causesWith, conflictsWith, measuresWith, redFlagsWith, rule, smallModel } from '../support/smallModel'

type Setting = { readonly measures?: Measures; readonly conflicts?: Conflicts; readonly says?: Answers }

/** Two likely causes, one possible, one not. */
const causes = causesWith({
  dehydration: { base: 10, rules: [rule(is('heat', 'mild'), 1, 'It was mild.')] },
  'training-load': { base: 0 },
  'sodium-loss': { base: -6 },
  medicines: { base: -7 },
})

const redFlags = redFlagsWith({
  tetany: { level: 'see-doctor', triggers: [{ when: is('signs-before', 'hand-spasm'), sign: '' }] },
  'same-leg-keeps-returning': { level: 'see-physio', triggers: [{ when: is('signs-before', 'same-leg'), sign: '' }] },
  rhabdomyolysis: { level: 'emergency', triggers: [{ when: is('signs-now', 'dark-urine'), sign: '' }] },
})

function planFor({
  measures = measuresWith({}),
  conflicts = conflictsWith({}),
  says = {},
}: Setting): Assessment['plan'] {
  const model = smallModel({ askingOrder: questionIds, causes, redFlags, measures, conflicts })
  return compileModel({ ...model, questions })(says).plan
}
const idsFor = (setting: Setting) => planFor(setting).items.map(({ measure }) => measure)

const headOn = { targets: { dehydration: 3 } } as const

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
    const measures = measuresWith({
      'drink-to-thirst': headOn,
      'hydration-before': headOn,
      'long-run-progression': { targets: { 'training-load': 3 } },
    })
    const fromMostUseful = measuresWith({
      'drink-to-thirst': { ...headOn, phase: 'medical' },
      'hydration-before': { targets: { dehydration: 2 }, phase: 'medical' },
      'long-run-progression': { targets: { 'training-load': 3 }, phase: 'medical' },
    })
    expect(idsFor({ measures })).toContain('long-run-progression')
    expect(idsFor({ measures: fromMostUseful })).toEqual([
      'drink-to-thirst',
      'long-run-progression',
      'hydration-before',
    ])
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

  it('holds a medical check for every see-a-doctor sign, with that sign, and for a physio sign does not', () => {
    expect(planFor({ says: { 'signs-before': ['hand-spasm'] } }).items).toMatchObject([
      { measure: 'medical-check', flag: 'tetany' },
    ])
    expect(idsFor({ says: { 'signs-before': ['same-leg'] } })).toEqual([])
  })

  it('comes in the order of the day, each with its causes and the strongest reason', () => {
    const measures = measuresWith({
      'cramp-diary': { phase: 'daily', targets: { 'training-load': 2, dehydration: 1 } },
      'stop-and-ease': { phase: 'during-cramp', targets: { 'sodium-loss': 3 } },
      'drink-to-thirst': { phase: 'during-run', ...headOn },
    })
    const { items } = planFor({ measures, says: { heat: 'mild' } })
    expect(items.map(({ phase }) => phase)).toEqual(['during-cramp', 'during-run', 'daily'])
    expect(items[1]).toMatchObject({ causes: ['dehydration'], because: { because: 'It was mild.' } })
    expect(items[2]?.causes).toContain('training-load')
    expect(items[0]?.because).toBeUndefined()
  })
})

describe('what is withheld', () => {
  const measures = measuresWith({ 'drink-to-thirst': headOn, 'hydration-before': { targets: { dehydration: 2 } } })

  it('is never in the plan, and the next best takes its place', () => {
    const conflicts = conflictsWith({
      'fluid-limit': { when: is('conditions', 'fluid-limit'), withhold: ['drink-to-thirst'] },
    })
    const plan = planFor({ measures, conflicts, says: { health: ['condition'], conditions: ['fluid-limit'] } })
    expect(plan.items.map(({ measure }) => measure)).toEqual(['hydration-before'])
    expect(plan.withheld).toEqual([{ conflict: 'fluid-limit', measures: ['drink-to-thirst'] }])
  })

  it('is told to a runner who said what rules it out, even if nothing was lost by it', () => {
    const conflicts = conflictsWith({ lithium: { when: is('medicines', 'lithium'), withhold: ['vitamin-k2'] } })
    expect(planFor({ conflicts, says: { medicines: ['lithium'] } }).withheld).toHaveLength(1)
    expect(planFor({ conflicts, says: { medicines: ['none'] } }).withheld).toEqual([])
  })

  it('can be set off by a red flag', () => {
    const conflicts = conflictsWith({ 'nerve-or-back': { flags: ['tetany'], withhold: ['drink-to-thirst'] } })
    const plan = planFor({ measures, conflicts, says: { 'signs-before': ['hand-spasm'] } })
    expect(plan.items.map(({ measure }) => measure)).not.toContain('drink-to-thirst')
    expect(plan.withheld.map(({ conflict }) => conflict)).toEqual(['nerve-or-back'])
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

  it('is everything while a sign is urgent: the plan is empty, the medical check too', () => {
    const always = measuresWith({ 'cramp-diary': { ...headOn, always: 'Always.' } })
    expect(
      planFor({ measures: always, says: { 'signs-now': ['dark-urine'], 'signs-before': ['hand-spasm'] } }).items,
    ).toEqual([])
  })
})
