import { describe, expect, it } from 'vitest'
import { assess, model } from '../../../src/content/model'
import { waterfallOf } from '../../../src/domain/causes/waterfall'
import { anyRunner, forMany } from '../../support/arbitraryRunners'
import { runners } from '../../support/runners'

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
    forMany(anyRunner, (answers) => {
      for (const finding of assess(answers).findings) {
        const steps = waterfallOf(model.causes[finding.cause], finding)
        const chain = steps.slice(0, -1)
        for (const [index, step] of chain.slice(1).entries()) expect(step.from).toBe(chain[index]?.to)
        expect(chain.at(-1)?.to).toBe(finding.points)
        expect(steps.some(({ kind }) => kind === 'limit')).toBe(finding.limit !== undefined)
        if (finding.limit) limits += 1
      }
    })
    expect(limits).toBeGreaterThan(0)
  })
})
