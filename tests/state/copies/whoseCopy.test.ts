import { describe, expect, it } from 'vitest'
import { readCopy } from '../../../src/state/copies/copy'
import { putEntry } from '../../../src/state/records/entries'
import { recordText } from '../../../src/state/records/recordText'
import { resultsKind } from '../../../src/state/results/resultsKind'
import { keyOf } from '../../../src/state/storagePort'
import { copyWorld } from '../../support/copyWorld'
import { fullDevice, keep, past, results } from '../../support/fullDevice'

describe('whose records a copy holds', () => {
  it('is never guessed: a friend’s copy makes a new person, and the safety answers of the two stay apart', () => {
    const mine = copyWorld({}, 'a')
    mine.say({ 'signs-now': ['none'] })
    const theirs = copyWorld({}, 'b')
    theirs.say({ heat: 'cold' })
    mine.copyIn(theirs.copyOut())
    expect(mine.said()).toEqual({ 'signs-now': ['none'] })
    const [, other] = mine.people.list()
    expect(other?.name).toBe('From a copy')
    expect(mine.said(other?.id)).toEqual({ heat: 'cold' })
  })

  it('is known again on a device that took up the same copy before', () => {
    const phone = copyWorld({}, 'a')
    phone.say({ heat: 'mild' })
    const laptop = copyWorld({}, 'b')
    laptop.copyIn(phone.copyOut())
    laptop.say({ shoes: ['worn'] })
    phone.copyIn(laptop.copyOut())
    expect(phone.people.list()).toHaveLength(1)
    expect(phone.said()).toEqual({ heat: 'mild', shoes: ['worn'] })
  })

  it('is not told by an id that only stands somewhere in what someone said', () => {
    const mine = copyWorld({}, 'b')
    const theirs = JSON.parse(fullDevice().copyOut())
    const [first] = theirs.people
    // An entry here bears the id that the friend’s whole record has.
    keep(mine, first.records.results.id, 'r1')
    expect(JSON.parse(mine.kept()['uncramp.results'] ?? '').id).not.toBe(first.records.results.id)
    const read = readCopy(JSON.stringify({ ...theirs, people: [first] }))
    if (!read.ok) throw new Error(read.problem)
    expect(mine.likely(read.copy)).toEqual({ first: undefined })
  })

  it('can be said: then both are put together', () => {
    const mine = copyWorld({}, 'a')
    mine.say({ heat: 'mild' })
    const older = copyWorld({}, 'b')
    older.say({ shoes: ['worn'] })
    mine.copyIn(older.copyOut(), 'merge', { first: '' })
    expect(mine.said()).toEqual({ heat: 'mild', shoes: ['worn'] })
  })
})

describe('two people of a copy who are the same person here', () => {
  it('replace what is here together: nothing of it comes back by way of the second', () => {
    const phone = copyWorld({}, 'a')
    phone.say({ heat: 'mild' })
    const sam = phone.join('Sam')
    phone.say({ shoes: ['worn'] }, sam)
    const samsResults = recordText(resultsKind, 'sams', putEntry(resultsKind.empty, 'theirs', past('r2'), 1))
    phone.port.write(keyOf(sam, 'results'), samsResults)
    const text = phone.copyOut()
    const world = copyWorld({}, 'b')
    keep(world, 'mine', 'r1')
    world.copyIn(text, 'replace', { first: '', [sam]: '' })
    expect([...results(world).value.keys()]).toEqual(['theirs'])
    expect(world.said()).toEqual({ heat: 'mild', shoes: ['worn'] })
  })
})
