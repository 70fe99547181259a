import { expect, it } from 'vitest'
import { trialIsHonest } from '../../../tools/verify/proofs/trialIsHonest'

it('finds the usual test dishonest, which is right once and not after every run', () => {
  const { faults } = trialIsHonest({
    runners: 1200,
    judge(outcomes) {
      const cramped = [0, 0]
      const of = [0, 0]
      return outcomes.map((outcome) => {
        const side = Number(outcome.arm)
        of[side] = (of[side] ?? 0) + 1
        cramped[side] = (cramped[side] ?? 0) + Number(outcome.cramped)
        const [off = 0, on = 0] = of
        const [offCramped = 0, onCramped = 0] = cramped
        const all = (offCramped + onCramped) / (off + on)
        const spread = Math.sqrt(all * (1 - all) * (1 / off + 1 / on))
        return offCramped / off - onCramped / on > 1.645 * spread && off + on > 10 ? 20 : 0
      })
    },
  })
  expect(faults.some((fault) => fault.startsWith('by day, every second run cramps'))).toBe(true)
})

it('finds a trial that promises more than it keeps', () => {
  const { faults } = trialIsHonest({ runners: 1200, judge: (outcomes) => outcomes.map(() => 1) })
  expect(faults.some((fault) => fault.startsWith('by day, 0.5: only 0.0% are told'))).toBe(true)
})
