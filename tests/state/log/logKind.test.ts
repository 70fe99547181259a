import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  differences,
  helpers,
  type LogEntry,
  lockStrengths,
  logKinds,
  logPlaces,
  logTimes,
} from '../../../src/domain/log/logEntry'
import { daysAfter } from '../../../src/domain/programme/calendarDate'
import { logInOrder } from '../../../src/state/log/logInOrder'
import { logKind } from '../../../src/state/log/logKind'
import { dropEntry, mergeEntries, putEntry } from '../../../src/state/records/entries'
import { aLog } from '../../support/aLog'

const some = <T>(of: readonly T[]) => fc.uniqueArray(fc.constantFrom(...of))
const entry: fc.Arbitrary<LogEntry> = fc.record(
  {
    day: fc.integer({ min: 0, max: 5000 }).map((days) => daysAfter('2020-01-01', days)),
    kind: fc.constantFrom(...logKinds),
    cramped: fc.boolean(),
    where: some(logPlaces),
    when: fc.constantFrom(...logTimes),
    lock: fc.constantFrom(...lockStrengths),
    helped: some(helpers),
    differences: some(differences),
    note: fc.string({ maxLength: 300 }),
  },
  { requiredKeys: ['day', 'kind', 'cramped'] },
)

const reread = (entries: ReturnType<typeof aLog>) =>
  logKind.read(JSON.parse(JSON.stringify({ format: 1, ...logKind.write(entries) })))

it('comes back from storage as it was', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (all) => {
      expect(reread(aLog(all))).toEqual({ value: aLog(all), lost: 0 })
    }),
  )
})

it('is in order of days, whenever something was logged', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }), (all) => {
      const days = logInOrder(aLog(all)).map(({ is }) => is.day)
      expect(days).toEqual(days.toSorted())
    }),
  )
})

it('does not bring back what one tab deleted while another added', () => {
  const before = aLog()
  const mine = dropEntry(before, 'entry-0', 100)
  const theirs = putEntry(before, 'late', { day: '2026-11-25', kind: 'night', cramped: true }, 101)
  const ids = logInOrder(mergeEntries(mine, theirs)).map(({ id }) => id)
  expect(ids).not.toContain('entry-0')
  expect(ids).toContain('late')
})

it.each([
  { day: '2026-02-30', kind: 'run', cramped: true },
  { day: '2026-02-20', kind: 'swim', cramped: true },
  { day: '2026-02-20', kind: 'run', cramped: 'yes' },
  { day: '2026-02-20', kind: 'run', cramped: true, note: 'x'.repeat(301) },
  { day: '2026-02-20', kind: 'run', cramped: true, where: ['tail'] },
])('leaves out what no runner can have logged, and keeps the rest: %j', (is) => {
  const record = { format: 1, ...logKind.write(aLog()) } as { format: number; entries: unknown[] }
  const read = logKind.read(
    JSON.parse(JSON.stringify({ ...record, entries: [...record.entries, { id: 'odd', at: 5, is }] })),
  )
  expect(read).toEqual({ value: aLog(), lost: 1 })
})
