import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { livingEntries } from '../../../src/state/records/entries'
import { addActivities, dropAll, mostKept } from '../../../src/state/runs/addActivities'
import { activityOf, keptRun, runsKind } from '../../../src/state/runs/runsKind'
import { inMay, run } from '../../support/runHistory'

const { empty } = runsKind
const days = (entries: typeof empty) => livingEntries(entries).map(({ is }) => is.start.slice(0, 10))

describe('kept runs', () => {
  it('come back from storage as they were', () => {
    const long = run('2024-05-12', {
      clockAhead: 120,
      thirds: { first: 300, middle: 310, last: 400 },
      temperature: { celsius: 24, from: 'weather' },
      shoes: 'Blue',
    })
    const kept = addActivities(empty, [long, run('2024-05-14')], 1)
    const record = JSON.parse(JSON.stringify({ format: 1, ...runsKind.write(kept) }))
    const read = runsKind.read(record)
    expect(read).toEqual({ value: kept, lost: 0 })
    expect(livingEntries(read?.value ?? empty).map(({ is }) => activityOf(is))).toEqual([long, run('2024-05-14')])
  })

  it('are kept once, however often their files are read', () => {
    const once = addActivities(empty, inMay(1, 4, 7), 1)
    expect(addActivities(once, inMay(4, 7, 10), 2)).toEqual(addActivities(once, inMay(10), 2))
    expect(days(addActivities(once, inMay(4, 7), 2))).toEqual(['2024-05-01', '2024-05-04', '2024-05-07'])
  })

  it('learn from a second file what the first did not know', () => {
    const kept = addActivities(addActivities(empty, inMay(1), 1), [run('2024-05-01', { shoes: 'Blue' })], 2)
    expect(livingEntries(kept).map(({ is }) => is.shoes)).toEqual(['Blue'])
  })

  it('leave out what has no date, as it can be compared with nothing', () => {
    expect(days(addActivities(empty, [run('2024-05-01', { start: undefined })], 1))).toEqual([])
  })

  it.each([
    ['2023-02-29', false],
    ['2023-02-30', false],
    ['2023-04-31', false],
    ['2023-13-01', false],
    ['2024-02-29', true],
    ['2023-12-31', true],
  ])('are of days that exist: %s does so is %s', (day, exists) => {
    expect(keptRun(run(day)) !== undefined).toBe(exists)
  })

  it('give way from the oldest on when there are too many', () => {
    const start = (index: number) => new Date(Date.UTC(2010, 0, 1 + index)).toISOString().replace('.000Z', 'Z')
    const many = Array.from({ length: mostKept + 5 }, (_, index) => run('', { start: start(index) }))
    const kept = livingEntries(addActivities(empty, many, 1))
    expect(kept).toHaveLength(mostKept)
    expect(kept[0]?.is.start).toBe(start(5))
  })

  it('are all gone when the runner wants them gone, and stay gone for another tab', () => {
    const kept = addActivities(empty, inMay(1, 4), 1)
    expect(days(runsKind.merge(dropAll(kept, 5), kept))).toEqual([])
  })
})

describe('a kept run', () => {
  it('cannot hold a place, a name of the run, or anything else that was not asked for', () => {
    expect(keptRun({ ...run('2024-05-12'), latitude: 50.1, title: 'Home' } as never)).not.toHaveProperty('latitude')
  })

  it.each([['2024-02-31T07:00:00Z'], ['1989-12-31T07:00:00Z'], ['2024-05-12'], ['yesterday']])(
    'needs a day that exists, unlike %s',
    (start) => {
      expect(keptRun(run('', { start }))).toBeUndefined()
    },
  )

  it('is a stranger until it was read: whatever storage holds, reading it never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (is) => {
        const read = runsKind.read({ format: 1, entries: [{ id: 'a', at: 1, is }] } as never)
        expect(read?.lost ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})
