import { describe, expect, it } from 'vitest'
import { helpNow } from '../../../src/content/dangerSigns'
import { firstAid } from '../../../src/content/firstAid'
import { redFlags } from '../../../src/content/redFlags'
import type { RedFlag } from '../../../src/domain/flags/redFlag'
import { flagIds } from '../../../src/domain/vocabulary'

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['the page for a cramp now', helpNow.meanwhile.steps],
  ...flagIds.map((id) => [id, (redFlags[id] as RedFlag).actions] as const),
]
const cools = /\bcool(?:ing)? (?:the|them|down|at once|until)\b/i
const cooling = lists.filter(([, steps]) => steps.some((step) => cools.test(step)))

describe('someone who is down or confused', () => {
  it('is somebody that several lists speak of', () => {
    expect(cooling.length).toBeGreaterThan(2)
  })

  it.each(cooling)('has their breathing looked at before anyone cools them (%s)', (_, steps) => {
    const breathing = steps.indexOf(firstAid.breathing)
    expect(breathing).toBeGreaterThanOrEqual(0)
    expect(breathing).toBeLessThan(steps.findIndex((step) => cools.test(step)))
  })

  it.each(cooling)('is cooled only when hot or just after hard effort (%s)', (_, steps) => {
    for (const step of steps.filter((one) => cools.test(one) && one !== firstAid.inWater)) {
      expect(step).toMatch(/\bhot\b|do not cool/)
    }
  })

  it.each(cooling.filter(([, steps]) => steps.includes(firstAid.hot)))(
    'is not cooled when cold, wet or shivering, nor left alone in the water, nor put in it after a simple faint (%s)',
    (_, steps) => {
      expect(steps).toEqual(expect.arrayContaining([firstAid.inWater, firstAid.cold, firstAid.faint]))
    },
  )

  it.each(cooling.filter(([, steps]) => steps.includes(firstAid.sugar) && steps.includes(firstAid.hot)))(
    'has low sugar looked for before the cooling that goes on until help comes (%s)',
    (_, steps) => {
      expect(steps.indexOf(firstAid.sugar)).toBeLessThan(steps.indexOf(firstAid.hot))
    },
  )

  it('gets sugar only if able to swallow, and nothing else by mouth', () => {
    expect(firstAid.sugar).toMatch(/awake and able to swallow/)
    const fed = lists.filter(([, steps]) => steps.includes(firstAid.sugar))
    expect(fed.length).toBeGreaterThan(1)
    for (const [, steps] of fed) expect(steps).toContain(firstAid.nothingByMouth)
  })
})
