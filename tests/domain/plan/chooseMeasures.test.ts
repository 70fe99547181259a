import { describe, expect, it } from 'vitest'
import { causesWith, measuresWith } from '../../support/smallModel'
import { headOn, idsFor, planFor } from '../../support/smallPlan'

const even = causesWith({ dehydration: { base: 0 }, 'training-load': { base: 0 }, 'sodium-loss': { base: 0 } })

/** Four places are taken, so that the last one shows the choice. */
const fourTaken = Object.fromEntries(
  ['stop-and-ease', 'relief-stretch', 'shoe-check', 'vitamin-k2'].map((id) => [id, { always: 'Yes.' }]),
)

describe('the choice of the next action', () => {
  it('counts the cause it helps most in full and the others half, whichever is written last', () => {
    const measures = measuresWith({
      ...fourTaken,
      'cramp-diary': { targets: { dehydration: 3, 'training-load': 1 } },
      'drink-to-thirst': { targets: { 'sodium-loss': 3 } },
    })
    expect(idsFor({ measures, causes: even })).toContain('cramp-diary')
    expect(idsFor({ measures, causes: even })).not.toContain('drink-to-thirst')
  })

  it('falls on the one written first where two help alike', () => {
    const measures = measuresWith({ ...fourTaken, 'hydration-before': headOn, 'cramp-diary': headOn })
    expect(idsFor({ measures })).toContain('hydration-before')
    expect(idsFor({ measures })).not.toContain('cramp-diary')
  })
})

describe('the causes that an action is aimed at', () => {
  const causesOf = (targets: NonNullable<Parameters<typeof measuresWith>[0]['cramp-diary']>['targets']) =>
    planFor({ measures: measuresWith({ 'cramp-diary': { ...(targets && { targets }) } }) }).items[0]?.causes

  it('come with the one it helps most first, by likelihood and by how squarely it acts', () => {
    expect(causesOf({ 'training-load': 1, dehydration: 3 })).toEqual(['dehydration', 'training-load'])
    expect(causesOf({ dehydration: 3, 'training-load': 1 })).toEqual(['dehydration', 'training-load'])
    expect(causesOf({ dehydration: 1, 'training-load': 3 })).toEqual(['training-load', 'dehydration'])
    expect(causesOf({ 'training-load': 3, dehydration: 1 })).toEqual(['training-load', 'dehydration'])
    expect(causesOf({ 'training-load': 2, dehydration: 2 })).toEqual(['dehydration', 'training-load'])
  })

  it('leave out what is unlikely', () => {
    expect(causesOf({ medicines: 3, dehydration: 3 })).toEqual(['dehydration'])
  })
})

describe('the order of a plan', () => {
  it('is that of the causes, even where an action for a later one was chosen first', () => {
    const measures = measuresWith({
      'pacing-plan': { targets: { 'training-load': 3 } },
      'cramp-diary': { targets: { dehydration: 1 } },
    })
    expect(idsFor({ measures })).toEqual(['cramp-diary', 'pacing-plan'])
  })

  it('puts the medical check of a sign first, whatever it acts on, and ties the sign to nothing else', () => {
    const measures = measuresWith({
      'cramp-diary': { targets: { dehydration: 1 } },
      'medical-check': { targets: { 'training-load': 3 } },
    })
    const { items } = planFor({ measures, says: { where: ['arms-or-hands'], 'rest-signs': ['hand-spasm'] } })
    expect(items.map(({ measure, flag }) => [measure, flag])).toEqual([
      ['medical-check', 'tetany'],
      ['cramp-diary', undefined],
    ])
  })

  it('puts what acts on no likely cause, and is there all the same, before the rest', () => {
    const measures = measuresWith({ 'cramp-diary': headOn, 'no-quinine': { always: 'You take it.' } })
    expect(idsFor({ measures })).toEqual(['no-quinine', 'cramp-diary'])
  })

  it('keeps its order by cause when a sign has brought the check in', () => {
    const measures = measuresWith({
      'pacing-plan': { targets: { 'training-load': 3 } },
      'cramp-diary': { targets: { dehydration: 1 } },
      'shoe-check': { targets: { 'sodium-loss': 3 } },
    })
    const says = { where: ['arms-or-hands'], 'rest-signs': ['hand-spasm'] } as const
    expect(idsFor({ measures, says })).toEqual(['medical-check', 'cramp-diary', 'pacing-plan', 'shoe-check'])
  })
})
