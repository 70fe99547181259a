import { describe, expect, it } from 'vitest'
import { bringBack } from '../../../src/state/copies/bringBack'
import { readCopy } from '../../../src/state/copies/copy'
import { putEntry } from '../../../src/state/records/entries'
import { type PastResult, resultsKind } from '../../../src/state/results/resultsKind'
import type { StoragePort } from '../../../src/state/storagePort'
import { copyWorld } from '../../support/copyWorld'
import type { FakeDevice } from '../../support/fakePort'
import { charactersOn, fullDisk } from '../../support/fullDisk'
import { runners } from '../../support/runners'

const past: PastResult = {
  at: 1,
  rules: 'r',
  format: 1,
  answers: { heat: 'mild' },
  told: { triage: 'self-care', causes: [], measures: [] },
}
const log = (world: ReturnType<typeof copyWorld>, id: string) =>
  world.records
    .open(resultsKind)
    .getState()
    .change((all, now) => putEntry(all, id, past, now))
const logged = (world: ReturnType<typeof copyWorld>) => [...world.records.open(resultsKind).getState().value.keys()]

/** A copy of another device: the first one's answers and results, and a friend. */
function copyOfAnother() {
  const other = copyWorld({}, 'other')
  other.say(runners.stitch)
  log(other, 'theirs')
  other.say({ shoes: ['worn'] }, other.join('Sam'))
  const read = readCopy(other.copyOut())
  if (!read.ok) throw new Error(read.problem)
  return read.copy
}

/** A device with answers and a result, whose storage can be made to act up. */
function here(change: (tab: StoragePort, device: FakeDevice) => Partial<StoragePort> = () => ({})) {
  const world = copyWorld({}, 'here')
  world.say({ heat: 'cold' })
  log(world, 'mine')
  const port = { ...world.port, ...change(world.port, world.device) }
  const bring = (mode: 'merge' | 'replace' = 'replace') =>
    bringBack({ ...world, port }, copyOfAnother(), mode, { first: '' })
  return { ...world, bring, before: world.kept() }
}

describe('a copy that is brought back', () => {
  it.each(['listing', 'reading'] as const)('changes nothing where the device refuses %s, and says so', (trouble) => {
    const { device, bring, kept, before } = here()
    device.refuse(trouble)
    const brought = bring()
    device.refuseNothing()
    expect(brought.outcome).toBe('unchanged')
    expect(kept()).toEqual(before)
  })

  it('says that it is half here where the device refuses the rest and the way back, and can be undone later', () => {
    let left = 2
    const { bring, kept, before } = here(({ write }) => ({
      write(key, text) {
        if (left === 0) throw new DOMException('full', 'QuotaExceededError')
        left -= 1
        write(key, text)
      },
    }))
    const brought = bring()
    expect(brought.outcome).toBe('half')
    expect(kept()).not.toEqual(before)
    left = 99
    expect(brought.undo?.()).toBe('undone')
    expect(kept()).toEqual(before)
  })
})

describe('undoing it', () => {
  it.each(['reading', 'writing', 'removing'] as const)(
    'deletes nothing where the device refuses %s, and can be done once it no longer does',
    (trouble) => {
      const { device, bring, kept, before } = here()
      const { undo } = bring()
      const copied = kept()
      device.refuse(trouble)
      expect(undo?.()).toBe('unchanged')
      device.refuseNothing()
      expect(kept()).toEqual(copied)
      expect(undo?.()).toBe('undone')
      expect(kept()).toEqual(before)
    },
  )

  it('leaves the copy whole where the disk has become too full for what was here', () => {
    let room = Number.POSITIVE_INFINITY
    const world = here((tab, device) => fullDisk(device, tab, () => room))
    for (let at = 0; at < 20; at += 1) log(world, `more-${at}`)
    const before = world.kept()
    const { undo } = world.bring()
    const copied = world.kept()
    room = charactersOn(world.device.stored)
    expect(undo?.()).toBe('unchanged')
    expect(world.kept()).toEqual(copied)
    room = Number.POSITIVE_INFINITY
    expect(undo?.()).toBe('undone')
    expect(world.kept()).toEqual(before)
  })

  it('leaves alone what another tab has begun to keep since', () => {
    const { device, bring, kept, before } = here()
    const { undo } = bring()
    device.openTab().write('uncramp.log', 'begun elsewhere')
    expect(undo?.()).toBe('undone')
    expect(kept()).toEqual({ ...before, 'uncramp.log': 'begun elsewhere' })
  })

  it.each(['merge', 'replace'] as const)(
    'loses neither what was here nor what another tab has put into the same record since: %s',
    (mode) => {
      const world = here()
      const { undo } = world.bring(mode)
      log(world, 'since')
      expect(undo?.()).toBe('undone-but')
      expect(logged(world)).toEqual(expect.arrayContaining(['mine', 'since']))
      expect(world.said()).toEqual({ heat: 'cold' })
    },
  )
})
