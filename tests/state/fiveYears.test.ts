import { expect, it } from 'vitest'
import { charactersKept } from '../../src/state/copies/inventory'
import { putEntry } from '../../src/state/records/entries'
import { resultsInOrder } from '../../src/state/results/keepResult'
import { resultsKind } from '../../src/state/results/resultsKind'
import { runsKind } from '../../src/state/runs/runsKind'
import { copyWorld } from '../support/copyWorld'
import { fullRun, liveFiveYears } from '../support/fiveYears'

/** What the tightest browser takes: Safari counts two bytes a character, of 5 MB. */
const room = 2_600_000

it('keeps five years of a keen runner in less than two thirds of the room there is', () => {
  const world = copyWorld()
  liveFiveYears(world.records)
  expect(charactersKept(world.port)).toBeLessThan((room * 2) / 3)
})

it('brings five years back from a copy, every run and result of them', () => {
  const world = copyWorld({}, 'a')
  liveFiveYears(world.records)
  const phone = copyWorld({}, 'b')
  phone.copyIn(world.copyOut())
  expect(phone.records.open(runsKind).getState().value.size).toBe(3300)
  expect(resultsInOrder(phone.records.open(resultsKind).getState().value)).toHaveLength(20)
})

it('says so, and loses nothing that stood before, when the room runs out on the way', () => {
  const { records, device } = copyWorld()
  liveFiveYears(records)
  const before = device.stored.get('uncramp.runs')
  device.refuse('writing')
  const runs = records.open(runsKind)
  runs.getState().change((all, now) => putEntry(all, 'more', fullRun(0), now))
  expect(runs.getState().notice).toBe('storage-refused')
  expect(runs.getState().value.size).toBe(3301)
  expect(device.stored.get('uncramp.runs')).toBe(before)
})
