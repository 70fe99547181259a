import { describe, expect, it } from 'vitest'
import { assess, model } from '../../../src/content/model'
import { waterfallOf } from '../../../src/domain/causes/waterfall'
import { is } from '../../../src/domain/conditions/condition'
import { anyRunner, forMany } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'
import { findingOf } from '../../support/smallAssessment'
import { limit } from '../../support/smallModel'

describe('how a cause adds up', () => {
  it('starts at its base, takes each reason for and then each against, and ends at the sum', () => {
    const finding = assess(runners.startsCold).findings.find(({ cause }) => cause === 'inadequate-warm-up')
    if (finding === undefined) throw new Error('Everyone with a leg cramp has this cause weighed.')
    const steps = waterfallOf(model.causes['inadequate-warm-up'], finding)
    expect(steps.map(({ kind }) => kind)).toEqual([
      'base',
      ...finding.reasons.map(() => 'for'),
      ...finding.against.map(() => 'against'),
      'sum',
    ])
    expect(steps[0]).toMatchObject({ from: 0, to: -10 })
    expect(steps.at(-1)).toMatchObject({ to: finding.points })
  })

  it('hangs each step where the last one ended, and shows the limit that held it down, for every runner', () => {
    let limits = 0
    forMany(
      anyRunner,
      (answers) => {
        for (const finding of assess(answers).findings) {
          const steps = waterfallOf(model.causes[finding.cause], finding)
          const chain = steps.slice(0, -1)
          for (const [index, step] of chain.slice(1).entries()) expect(step.from).toBe(chain[index]?.to)
          expect(chain.at(-1)?.to).toBe(finding.points)
          expect(steps.some(({ kind }) => kind === 'limit')).toBe(finding.limit !== undefined)
          if (finding.limit) limits += 1
        }
      },
      100,
    )
    expect(limits).toBeGreaterThan(0)
  })
})

const reason = (points: number) => ({ answers: [], points, because: `worth ${points}`, figure: undefined, cites: [] })

describe('the steps to a sum', () => {
  it('go from the base over each reason for and then each against, in tenths', () => {
    const [strong, weak, against] = [reason(6), reason(0.2), reason(-3.1)]
    const finding = { ...findingOf('dehydration', -4.8), reasons: [strong, weak], against: [against] }
    expect(waterfallOf({ base: -7.9 }, finding)).toEqual([
      { kind: 'base', from: 0, to: -7.9 },
      { kind: 'for', reason: strong, from: -7.9, to: -1.9 },
      { kind: 'for', reason: weak, from: -1.9, to: -1.7 },
      { kind: 'against', reason: against, from: -1.7, to: -4.8 },
      { kind: 'sum', from: 0, to: -4.8 },
    ])
  })

  it('come down to the limit that held it', () => {
    const held = limit(is('heat', 'cold'), -2)
    expect(waterfallOf({ base: 3 }, { ...findingOf('dehydration', -2), limit: held })).toEqual([
      { kind: 'base', from: 0, to: 3 },
      { kind: 'limit', limit: held, from: 3, to: -2 },
      { kind: 'sum', from: 0, to: -2 },
    ])
  })
})
