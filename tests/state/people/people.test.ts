import { describe, expect, it } from 'vitest'
import { mergeBack } from '../../../src/state/copies/mergeBack'
import { addWithAnswers } from '../../../src/state/people/addWithAnswers'
import { activeKey, activePerson } from '../../../src/state/records/activePerson'
import { firstPerson } from '../../../src/state/storagePort'
import { copyWorld } from '../../support/copyWorld'

const mine = { heat: 'mild' } as const
const theirs = { heat: 'cold', shoes: ['worn'] } as const

/** A device of a runner and a friend, with answers of both. */
function shared() {
  const world = copyWorld()
  world.say(mine)
  const friend = world.join('  Sam   the  friend ')
  world.say(theirs, friend)
  return { ...world, friend }
}

describe('people on one device', () => {
  it('are one at first, who needs no name', () => {
    expect(copyWorld().people.list()).toEqual([{ id: firstPerson, name: 'Me' }])
  })

  it('each have answers of their own, and those of whoever was first stand where they always stood', () => {
    const { said, friend, device, people } = shared()
    expect(people.list().map(({ name }) => name)).toEqual(['Me', 'Sam the friend'])
    expect([said(), said(friend)]).toEqual([mine, theirs])
    expect(device.stored.get('uncramp.visit')).toContain('mild')
  })

  it('can be given another name, and none is not one', () => {
    const { people, friend } = shared()
    people.rename(friend, 'Sammy')
    people.rename(firstPerson, 'Kim')
    people.rename(firstPerson, '   ')
    expect(people.list().map(({ name }) => name)).toEqual(['Kim', 'Sammy'])
  })

  it('take turns: from its next start the app opens with whoever was chosen', () => {
    const { people, friend, port } = shared()
    expect(activePerson(port)).toBe(firstPerson)
    expect(people.switchTo(friend)).toBe(true)
    expect(activePerson(port)).toBe(friend)
    people.switchTo(firstPerson)
    expect(activePerson(port)).toBe(firstPerson)
  })

  it.each(['__proto__', '../visit', 'a.b', 'A', '', ' '])('are never opened by a name that is no id: "%s"', (id) => {
    expect(activePerson(copyWorld({ [activeKey]: id }).port)).toBe(firstPerson)
  })

  it('stay who they are where the device refuses', () => {
    const { people, friend, device } = shared()
    device.refuse('writing', 'reading')
    expect(people.switchTo(friend)).toBe(false)
    expect(activePerson(device.openTab())).toBe(firstPerson)
  })

  it.each(['writing', 'everything'] as const)('are no more than they were where the device refuses %s', (trouble) => {
    const { people, port, records, device, kept } = shared()
    const before = { names: people.list(), kept: kept() }
    device.refuse('writing', ...(trouble === 'everything' ? (['reading', 'listing', 'removing'] as const) : []))
    expect(people.add('Kim')).toBeUndefined()
    expect(addWithAnswers(port, records, 'Kim', { rules: 'r', answers: mine, made: '2026-11-25' })).toBeUndefined()
    device.refuseNothing()
    expect({ names: people.list(), kept: kept() }).toEqual(before)
  })

  it('can be taken off the device with all that is theirs, and nothing of anyone else', () => {
    const { people, friend, said, port, kept } = shared()
    people.switchTo(friend)
    people.remove(friend)
    expect(people.list()).toHaveLength(1)
    expect(activePerson(port)).toBe(firstPerson)
    expect(said()).toEqual(mine)
    expect(JSON.stringify(kept())).not.toContain('worn')
  })

  it('stay whole, by name too, where the device keeps one of their records', () => {
    const { people, friend, said, say, kept, device } = shared()
    say({ heat: 'mild' }, friend)
    const before = { ...kept(), 'uncramp.people': expect.any(String) }
    device.refuseToRemove([...device.stored.keys()].findLast((key) => key.includes(friend)) ?? '')
    expect(people.remove(friend)).toBeUndefined()
    expect(kept()).toEqual(before)
    expect(people.list().map(({ name }) => name)).toEqual(['Me', 'Sam the friend'])
    expect(said(friend)).toMatchObject({ heat: 'mild' })
  })

  it.each(['listing', 'reading', 'writing', 'removing'] as const)(
    'stay whole, by name too, where the device refuses %s',
    (trouble) => {
      const { people, friend, said, kept, device } = shared()
      const before = { ...kept(), 'uncramp.people': expect.any(String) }
      device.refuse(trouble)
      expect(people.remove(friend)).toBeUndefined()
      device.refuseNothing()
      expect(kept()).toEqual(before)
      expect(people.list().map(({ name }) => name)).toEqual(['Me', 'Sam the friend'])
      expect(said(friend)).toEqual(theirs)
    },
  )

  it('come back whole when that is undone, together with what they said meanwhile', () => {
    const { people, friend, said, say, port } = shared()
    const taken = people.remove(friend)
    say({ where: ['calf'] }, friend)
    expect(taken && mergeBack(port, taken.gone)).toBe(true)
    people.rename(friend, 'Sam')
    expect(said(friend)).toEqual({ ...theirs, where: ['calf'] })
    expect(people.list().map(({ name }) => name)).toEqual(['Me', 'Sam'])
  })

  it('are shown even if nobody knows their name any more: nothing is kept in hiding', () => {
    const { people, friend, say } = shared()
    people.remove(friend)
    say({ heat: 'mild' }, friend)
    expect(people.list()).toEqual([
      { id: '', name: 'Me' },
      { id: friend, name: 'Someone else' },
    ])
  })
})
