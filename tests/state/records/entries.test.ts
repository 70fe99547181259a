import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { dropEntry, type Entries, livingEntries, mergeEntries, putEntry } from '../../../src/state/records/entries'
import { entriesKind } from '../../../src/state/records/entriesKind'
import { recordText, restoreRecord } from '../../../src/state/records/recordText'

const kind = entriesKind({ name: 'visit', format: 1, entry: z.object({ km: z.number() }) })
type Run = { readonly km: number }

const id = fc.constantFrom('a', 'b', 'c', 'constructor', 'toString')
/** Whatever several tabs and files can have made of a list, with clocks that agree on nothing. */
const anyEntries = fc
  .array(fc.record({ id, at: fc.integer({ min: 0, max: 4 }), km: fc.option(fc.integer({ min: 0, max: 3 })) }))
  .map((steps) =>
    steps.reduce<Entries<Run>>(
      (list, { id, at, km }) => (km === null ? dropEntry(list, id, at) : putEntry(list, id, { km }, at)),
      new Map(),
    ),
  )

const sorted = (entries: Entries<Run>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1))

describe('lists that meet', () => {
  it('come out the same in whatever order and however often', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, anyEntries, (a, b, c) => {
        expect(sorted(mergeEntries(a, b))).toEqual(sorted(mergeEntries(b, a)))
        expect(sorted(mergeEntries(mergeEntries(a, b), c))).toEqual(sorted(mergeEntries(a, mergeEntries(b, c))))
        expect(sorted(mergeEntries(mergeEntries(a, b), b))).toEqual(sorted(mergeEntries(a, b)))
      }),
    )
  })

  it('lose no entry and double none', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (a, b) => {
        expect(new Set(mergeEntries(a, b).keys())).toEqual(new Set([...a.keys(), ...b.keys()]))
      }),
    )
  })

  it('let the change that came last hold, a deletion too', () => {
    const before = putEntry<Run>(new Map(), 'a', { km: 5 }, 10)
    const deleted = dropEntry(before, 'a', 3)
    expect(livingEntries(mergeEntries(before, deleted))).toEqual([])
    const undone = putEntry(deleted, 'a', { km: 5 }, 4)
    expect(livingEntries(mergeEntries(deleted, undone))).toEqual([{ id: 'a', is: { km: 5 } }])
  })

  it('hand a screen the same list as long as nothing changes', () => {
    const list = putEntry<Run>(new Map(), 'a', { km: 5 }, 10)
    expect(livingEntries(list)).toBe(livingEntries(list))
  })
})

describe('a record with entries', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyEntries, (value) => {
        expect(restoreRecord(kind, recordText(kind, 'x', value))).toEqual({ kind: 'record', id: 'x', value, lost: 0 })
      }),
    )
  })

  it('loses only what does not fit, and counts it', () => {
    const entries = [
      { id: 'a', at: 1, is: { km: 5 } },
      { id: 'b', at: 1, is: { km: 'far' } },
      { id: 'c', at: 1 },
    ]
    expect(restoreRecord(kind, JSON.stringify({ format: 1, id: 'x', entries }))).toEqual({
      kind: 'record',
      id: 'x',
      lost: 1,
      value: new Map([
        ['a', { at: 1, is: { km: 5 } }],
        ['c', { at: 1 }],
      ]),
    })
  })

  it.each(['__proto__', '', '-x', 'a b', 'x'.repeat(90)])('is damaged if an entry is called "%s"', (name) => {
    const text = JSON.stringify({ format: 1, id: 'x', entries: [{ id: name, at: 1, is: { km: 5 } }] })
    expect(restoreRecord(kind, text).kind).toBe('damaged')
  })

  it.each([-1, 1e300, '7', null])('is damaged if an entry was changed at %s', (at) => {
    const text = JSON.stringify({ format: 1, id: 'x', entries: [{ id: 'a', at, is: { km: 5 } }] })
    expect(restoreRecord(kind, text).kind).toBe('damaged')
  })

  it('takes the later of two that an honest app would not have written twice', () => {
    const entries = [
      { id: 'a', at: 2, is: { km: 7 } },
      { id: 'a', at: 1, is: { km: 5 } },
    ]
    const read = restoreRecord(kind, JSON.stringify({ format: 1, id: 'x', entries }))
    expect(read.kind === 'record' && livingEntries(read.value)).toEqual([{ id: 'a', is: { km: 7 } }])
  })

  it('brings entries of an older format forward, one step a format', () => {
    const metres = entriesKind({
      name: 'visit',
      format: 3,
      entry: z.object({ metres: z.number() }),
      steps: { 3: (is) => ({ metres: (is as Run).km * 1000 }) },
    })
    const older = (format: number) =>
      restoreRecord(metres, JSON.stringify({ format, id: 'x', entries: [{ id: 'a', at: 1, is: { km: 5 } }] }))
    for (const format of [1, 2])
      expect(older(format)).toMatchObject({ lost: 0, value: new Map([['a', { at: 1, is: { metres: 5000 } }]]) })
    expect(older(3)).toMatchObject({ lost: 1 })
    expect(older(0)).toEqual({ kind: 'damaged' })
  })

  it('never throws, and says what it is', () => {
    const nearly = fc.record({ id: fc.anything(), at: fc.anything(), is: fc.anything() }, { requiredKeys: [] })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(nearly).map((entries) => JSON.stringify({ format: 1, id: 'x', entries })),
        ),
        (text) => ['damaged', 'future', 'record'].includes(restoreRecord(kind, text).kind),
      ),
    )
  })
})
