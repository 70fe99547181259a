import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/domain/runs/activity'
import { distinctActivities } from '../../../src/domain/runs/distinctActivities'
import { shoeDistances } from '../../../src/domain/runs/shoeDistances'
import { run } from '../../support/runHistory'

describe('the same run from two watches', () => {
  const watch = run('2024-05-12', { thirds: { first: 350, middle: 360, last: 370 } })
  const phone = run('2024-05-12', { start: '2024-05-12T07:01:10Z', km: 10.4, shoes: 'Blue', source: 'csv' })

  it('is one run, with what each of them knows', () => {
    expect(distinctActivities([watch, phone])).toEqual([{ ...watch, shoes: 'Blue' }])
    expect(distinctActivities([phone, watch])).toHaveLength(1)
  })

  it('keeps the weather rather than the warmth of the wrist', () => {
    const [kept] = distinctActivities([
      { ...watch, temperature: { celsius: 31, from: 'watch' } },
      { ...phone, temperature: { celsius: 24, from: 'weather' } },
    ])
    expect(kept?.temperature).toEqual({ celsius: 24, from: 'weather' })
  })
})

describe('two activities stay two', () => {
  it.each([
    ['one after the other', run('2024-05-12', { start: '2024-05-12T08:05:00Z' })],
    ['of very different distances at the same time', run('2024-05-12', { km: 15, minutes: 60, elapsedMinutes: 60 })],
    ['of two sports', run('2024-05-12', { sport: 'cycling', kind: 'load' })],
  ])('%s', (_, other) => {
    expect(distinctActivities([run('2024-05-12'), other])).toHaveLength(2)
  })
})

describe('the list of activities', () => {
  const some = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 9 }),
      km: fc.double({ min: 0, max: 50, noNaN: true }),
      ride: fc.boolean(),
    }),
  )
  const made = (list: readonly { day: number; km: number; ride: boolean }[]): readonly Activity[] =>
    list.map(({ day, km, ride }) =>
      run(`2024-05-0${day}`, { km, ...(ride ? { sport: 'cycling', kind: 'load' as const } : {}) }),
    )

  it('is in the order of time, without those that have no date', () => {
    const undated = run('2024-05-01', { start: undefined })
    const list = distinctActivities([run('2024-05-03'), undated, run('2024-05-01')])
    expect(list.map(({ start }) => start?.slice(0, 10))).toEqual(['2024-05-01', '2024-05-03'])
  })

  it('does not change when it is imported once more', () => {
    fc.assert(
      fc.property(some, (list) => {
        const once = distinctActivities(made(list))
        expect(distinctActivities([...once, ...once])).toEqual(once)
      }),
    )
  })
})

describe('a pair of shoes', () => {
  it('has the kilometres of its runs, most worn first, and a bike is none', () => {
    const list = [
      run('2024-05-01', { shoes: 'Blue', km: 5 }),
      run('2024-05-02', { shoes: 'Red', km: 12 }),
      run('2024-05-03', { shoes: 'Blue', km: 9.6 }),
      run('2024-05-04', { shoes: 'Old bike', km: 80, kind: 'load' }),
    ]
    expect(shoeDistances(list)).toEqual([
      { shoes: 'Blue', km: 15 },
      { shoes: 'Red', km: 12 },
    ])
  })
})
