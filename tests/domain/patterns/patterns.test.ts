import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences, type LogEntry } from '../../../src/domain/log/logEntry'
import { doubtOf, patternsIn, standsOut } from '../../../src/domain/patterns/patterns'
import { runsLike } from '../../support/aLog'

const entries: fc.Arbitrary<readonly LogEntry[]> = fc.array(
  fc.record(
    {
      day: fc.constant('2026-11-25'),
      kind: fc.constantFrom('run', 'night'),
      cramped: fc.boolean(),
      differences: fc.uniqueArray(fc.constantFrom(...differences)),
    },
    { requiredKeys: ['day', 'kind', 'cramped'] },
  ),
  { maxLength: 60 },
)

describe('patterns in a log', () => {
  it('count cramps with and without what was different', () => {
    const [hot] = patternsIn(runsLike('ccccc...', 'c........'), 'run')
    expect(hot).toMatchObject({ factor: 'hot', with: { cramped: 5, of: 8 }, without: { cramped: 1, of: 9 }, more: 0 })
  })

  it('leave out runs of which nobody said what was different', () => {
    const silent: LogEntry = { day: '2026-11-25', kind: 'run', cramped: true }
    expect(patternsIn([silent, silent], 'run')).toEqual([])
    const told = runsLike('c.', '..')
    expect(patternsIn([...told, silent], 'run')).toEqual(patternsIn(told, 'run'))
  })

  it('ask for more runs instead of guessing from three', () => {
    const [hot] = patternsIn(runsLike('ccc', '...'), 'run')
    expect(hot?.more).toBe(10)
  })

  it('call two rates different only where their ranges do not meet', () => {
    const [close] = patternsIn(runsLike('ccccc...', 'ccc.....'), 'run')
    const [far] = patternsIn(runsLike('cccccccc', '........'), 'run')
    expect(close && standsOut(close)).toBe(false)
    expect(far && standsOut(far)).toBe(true)
  })

  it('put what is known best first, however striking the rest is', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const doubts = patternsIn(all, 'run').map(doubtOf)
        expect(doubts).toEqual(doubts.toSorted((a, b) => a - b))
      }),
    )
  })

  it('do not change with the order of the log, nor with nights when runs are asked for', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const runs = all.filter(({ kind }) => kind === 'run')
        expect(patternsIn(all.toReversed(), 'run')).toEqual(patternsIn(runs, 'run'))
      }),
    )
  })

  it('split every run that told its differences in two, and lose none', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const told = all.filter((entry) => entry.kind === 'run' && entry.differences !== undefined).length
        for (const { with: on, without: off } of patternsIn(all, 'run')) expect(on.of + off.of).toBe(told)
      }),
    )
  })
})
