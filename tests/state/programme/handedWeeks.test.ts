import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HandedWeeks } from '../../../src/domain/programme/handedWeeks'
import { keptFrom, standingOf, weeksToHand, withHandedWeeks } from '../../../src/state/programme/handedWeeks'
import {
  checkInOf,
  outcomeOf,
  setUpIn,
  withOutcome,
  withoutOutcome,
  withSetUp,
} from '../../../src/state/programme/keptProgramme'
import { programmeKind } from '../../../src/state/programme/programmeKind'
import { livingEntries } from '../../../src/state/records/entries'
import { anyWeeks, typicalWeeks } from '../../support/handedWeeks'
import { monday } from '../../support/wishes'

const made = '2027-03-10'
const noon = Date.parse('2027-03-12T12:00:00Z')
const hour = 3_600_000
const sameInAnyOrder = (weeks: HandedWeeks | undefined) => ({
  ...weeks,
  outcomes: new Set(weeks?.outcomes),
  checkIns: new Set(weeks?.checkIns),
})
const startingOn = (weeks: HandedWeeks, start: string): HandedWeeks => ({
  ...weeks,
  takenOn: { ...weeks.takenOn, start },
})
const tickId = 'calf-strengthening-w1-1'
const empty = programmeKind.empty

describe('weeks on their way', () => {
  it('are read as a stored record is, lose nothing, and can be handed on', () => {
    fc.assert(
      fc.property(anyWeeks, (weeks) => {
        const kept = keptFrom(weeks, noon)
        expect(kept.size).toBe(1 + weeks.outcomes.length + weeks.checkIns.length)
        expect(sameInAnyOrder(weeksToHand(kept))).toEqual(sameInAnyOrder(weeks))
      }),
    )
  })

  it('are none for a runner who has taken on nothing', () => {
    expect(weeksToHand(empty)).toBeUndefined()
  })

  it('leave behind the ticks of earlier weeks, and of what is no longer taken on', () => {
    const kept = keptFrom(typicalWeeks, 1)
    const earlier = withOutcome(kept, '2026-01-05', tickId, { is: 'done', on: '2026-01-05' }, 2)
    const other = withOutcome(earlier, monday, 'foot-core-strengthening-w1-1', { is: 'done', on: monday }, 3)
    expect(weeksToHand(other)).toEqual(weeksToHand(kept))
  })

  it('bring nothing that does not fit: a record with a wrong day is none', () => {
    expect(keptFrom(startingOn(typicalWeeks, '2027-02-31'), 1).get('set-up')).toBeUndefined()
    expect(withHandedWeeks(empty, startingOn(typicalWeeks, '2027-02-31'), made, noon)).toBe(empty)
  })
})

describe('taking weeks over', () => {
  it('brings all of them where there were none', () => {
    expect(standingOf(empty, typicalWeeks)).toBe('none-here')
    const kept = withHandedWeeks(empty, typicalWeeks, made, noon)
    expect(setUpIn(kept)).toEqual({ is: 'set-up', ...typicalWeeks.takenOn })
    expect(sameInAnyOrder(weeksToHand(kept))).toEqual(sameInAnyOrder(typicalWeeks))
    expect(checkInOf(kept, monday, 2)).toMatchObject({ cramps: '1', did: 'most' })
  })

  it('joins the ticks of both where they are the same weeks, and twice is as once', () => {
    const mine = withOutcome(
      keptFrom({ ...typicalWeeks, outcomes: [], checkIns: [] }, 1),
      monday,
      'calf-strengthening-w7-1',
      { is: 'done', on: made },
      2,
    )
    expect(standingOf(mine, typicalWeeks)).toBe('same')
    const both = withHandedWeeks(mine, typicalWeeks, made, noon)
    expect(outcomeOf(both, monday, 'calf-strengthening-w7-1')?.is).toBe('done')
    expect(outcomeOf(both, monday, tickId)?.is).toBe('done')
    expect(withHandedWeeks(both, typicalWeeks, made, noon + hour)).toEqual(both)
  })

  it('takes nothing back that was changed here since the link was made', () => {
    const old = keptFrom(typicalWeeks, Date.parse('2027-03-01'))
    const unticked = withoutOutcome(old, monday, tickId, noon - hour)
    const set = setUpIn(unticked)
    const changed = set ? withSetUp(unticked, { ...set, days: ['sat'] }, noon - hour) : unticked
    const both = withHandedWeeks(changed, typicalWeeks, made, noon)
    expect(outcomeOf(both, monday, tickId)).toBeUndefined()
    expect(setUpIn(both)?.days).toEqual(['sat'])
  })

  it('takes the later word of a link that was made after the change here', () => {
    const skipped = withOutcome(
      keptFrom(typicalWeeks, 1),
      monday,
      tickId,
      { is: 'skipped', on: monday, why: 'ill' },
      Date.parse('2027-03-01T20:00:00Z'),
    )
    expect(outcomeOf(withHandedWeeks(skipped, typicalWeeks, made, noon), monday, tickId)?.is).toBe('done')
  })

  it('puts other weeks in front, and keeps what was there under its start', () => {
    const mine = keptFrom(startingOn(typicalWeeks, '2027-01-04'), noon - hour)
    expect(standingOf(mine, typicalWeeks)).toBe('others-here')
    const both = withHandedWeeks(mine, typicalWeeks, made, noon)
    expect(setUpIn(both)?.start).toBe(monday)
    expect(outcomeOf(both, '2027-01-04', tickId)?.is).toBe('done')
    expect(livingEntries(both)).toContainEqual({ id: 'former.2027-01-04', is: setUpIn(mine) })
  })

  it('makes no change look as if it came from the future, whatever day a link gives itself', () => {
    const kept = withHandedWeeks(empty, typicalWeeks, '2149-01-01', noon)
    expect(Math.max(...[...kept.values()].map(({ at }) => at))).toBeLessThanOrEqual(noon)
  })

  it('loses nothing that was kept, whatever meets what', () => {
    fc.assert(
      fc.property(anyWeeks, anyWeeks, fc.boolean(), (one, other, same) => {
        const theirs = same ? startingOn(other, one.takenOn.start) : other
        const mine = keptFrom(one, noon - hour)
        const both = withHandedWeeks(mine, theirs, made, noon)
        const after = new Set(livingEntries(both).map(({ is }) => JSON.stringify(is)))
        for (const { is } of livingEntries(mine)) expect(after).toContain(JSON.stringify(is))
        const written = { format: programmeKind.format, ...programmeKind.write(both) }
        expect(programmeKind.read(written)).toEqual({ value: both, lost: 0 })
      }),
    )
  })
})
