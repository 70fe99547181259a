import { describe, expect, it } from 'vitest'
import {
  checkInOf,
  doneIn,
  outcomeOf,
  setUpIn,
  withCheckIn,
  withOutcome,
  withoutOutcome,
  withSetUp,
} from '../../../src/state/programme/keptProgramme'
import { programmeKind, type SetUp } from '../../../src/state/programme/programmeKind'

const start = '2027-03-01'
const setUp: SetUp = {
  is: 'set-up',
  start,
  days: ['mon'],
  chosen: ['calf-strengthening'],
  cues: { 'calf-strengthening': 'brush-teeth' },
}

describe('what is kept of a programme', () => {
  it('comes back from storage as it went', () => {
    const said = { on: '2027-03-14', cramps: '1', runs: '3-5', did: 'most' } as const
    const kept = withCheckIn(
      withOutcome(
        withOutcome(withSetUp(programmeKind.empty, setUp, 1), start, 'calf-w1-1', { is: 'done', on: start }, 2),
        start,
        'calf-w1-2',
        { is: 'skipped', on: '2027-03-03', why: 'ill' },
        3,
      ),
      start,
      2,
      said,
      4,
    )
    const written = JSON.parse(JSON.stringify({ format: 1, ...programmeKind.write(kept) }))
    const read = programmeKind.read(written)
    expect(read?.lost).toBe(0)
    const back = read?.value ?? programmeKind.empty
    expect(setUpIn(back)).toEqual(setUp)
    expect(doneIn(back, start)).toEqual(new Set(['calf-w1-1']))
    expect(outcomeOf(back, start, 'calf-w1-2')).toMatchObject({ is: 'skipped', why: 'ill' })
    expect(checkInOf(back, start, 2)).toMatchObject(said)
  })

  it('a tick can be taken back, and belongs to its programme', () => {
    const done = withOutcome(programmeKind.empty, start, 'a', { is: 'done', on: start }, 1)
    expect(doneIn(done, '2027-06-01').size).toBe(0)
    expect(doneIn(withoutOutcome(done, start, 'a', 2), start).size).toBe(0)
  })

  it('takes no day that does not exist', () => {
    const entries = [{ id: 'set-up', at: 1, is: { ...setUp, start: '2027-02-31' } }]
    expect(programmeKind.read({ format: 1, entries } as never)).toMatchObject({ lost: 1 })
  })
})
