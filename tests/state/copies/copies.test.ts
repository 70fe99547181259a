import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bringBack } from '../../../src/state/copies/bringBack'
import { largestCopy, readCopy } from '../../../src/state/copies/copy'
import { dropEntry, putEntry } from '../../../src/state/records/entries'
import { type CopyWorld, copyWorld } from '../../support/copyWorld'
import { fullDevice, keep, past, results } from '../../support/fullDevice'

describe('a copy of everything', () => {
  it('brings the same state back to a device that was wiped', () => {
    const world = fullDevice()
    const before = world.kept()
    const text = world.copyOut()
    world.records.deleteEverything()
    expect(world.kept()).toEqual({})
    expect(world.copyIn(text).outcome).toBe('done')
    const after = world.kept()
    for (const [key, kept] of Object.entries(before)) {
      if (key === 'uncramp.people' || key.includes('set-aside')) continue
      expect([key, after[key]]).toEqual([key, kept])
    }
    expect(Object.values(after)).toContain('{"half')
    expect(world.people.list().map(({ name }) => name)).toEqual(['Kim', 'Sam'])
    expect(JSON.parse(world.copyOut())).toEqual(JSON.parse(text))
  })

  it('changes nothing where it was made, and nothing more when it comes a second time', () => {
    const world = fullDevice()
    const before = world.kept()
    const text = world.copyOut()
    world.copyIn(text)
    expect(world.kept()).toEqual(before)
  })

  it('joins what two devices of one runner have kept since, without loss or doubles, and leaves deleted what was deleted', () => {
    const phone = fullDevice()
    const laptop = copyWorld({}, 'b')
    laptop.copyIn(phone.copyOut())
    phone.say({ heat: 'cold' })
    results(phone).change((all, now) => dropEntry(all, 'one', now + 5000))
    keep(laptop, 'three', 'r3')
    laptop.say({ shoes: ['fresh'] })
    laptop.copyIn(phone.copyOut())
    phone.copyIn(laptop.copyOut())
    expect(laptop.said()).toMatchObject({ shoes: ['fresh'], where: ['calf'] })
    expect(phone.said()).toEqual(laptop.said())
    for (const world of [phone, laptop]) expect(results(world).value.get('one')?.is).toBeUndefined()
    expect([...results(phone).value].toSorted()).toEqual([...results(laptop).value].toSorted())
  })

  it('tells beforehand what it would add, change and leave', () => {
    const world = fullDevice()
    const read = readCopy(world.copyOut())
    if (!read.ok) throw new Error(read.problem)
    world.say({ heat: 'cold', shoes: ['worn'] })
    keep(world, 'four', 'r4')
    const [first] = world.plan(read.copy, 'replace').people
    expect(first?.kinds).toEqual([
      { kind: 'visit', lost: 0, change: { added: 0, changed: 1, removed: 1, same: 1 } },
      { kind: 'results', lost: 0, change: { added: 0, changed: 0, removed: 1, same: 1 } },
    ])
    const [merged] = world.plan(read.copy, 'merge').people
    expect(merged?.kinds).toEqual([
      { kind: 'visit', lost: 0, change: { added: 0, changed: 0, removed: 0, same: 3 } },
      { kind: 'results', lost: 0, change: { added: 0, changed: 0, removed: 0, same: 2 } },
    ])
  })

  it('put in place of what is here leaves nothing of that, also in a tab that remembers it', () => {
    const world = fullDevice()
    const text = world.copyOut()
    const tab = results(world)
    keep(world, 'later', 'r9')
    world.say({ shoes: ['fresh'] })
    world.copyIn(text, 'replace')
    expect(world.said()).toEqual({ heat: 'mild', where: ['calf'] })
    tab.change((all, now) => putEntry(all, 'new', past('r5'), now))
    expect([...results(world).value.keys()].toSorted()).toEqual(['new', 'one', 'two'])
  })

  it('leaves alone whoever it says nothing of', () => {
    const world = fullDevice()
    const text = JSON.stringify({ ...JSON.parse(world.copyOut()), people: [JSON.parse(world.copyOut()).people[0]] })
    world.say({ heat: 'cold' }, world.friend)
    world.copyIn(text, 'replace')
    expect(world.said(world.friend)).toEqual({ shoes: ['worn'], heat: 'cold' })
  })
})

describe('a copy that the app has made', () => {
  const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/)
  // What a newer app may have put there, what was damaged, and names that fit no one.
  const anyKey = fc.oneof(
    fc.constantFrom('visit', 'results', 'log', 'preferences', 'people', 'set-aside.7').map((name) => `uncramp.${name}`),
    anyId.map((id) => `uncramp.person.${id}.visit`),
    fc.constantFrom('uncramp.person.first.visit', 'uncramp.person.first.log', 'uncramp.person..visit'),
  )
  const anyListed = fc.record({ id: fc.oneof(anyId, fc.constantFrom('A.b', 'first', 'x_y')), at: fc.constant(1) })
  const anyPeople = fc
    .array(fc.record({ entry: anyListed, name: fc.string({ minLength: 1, maxLength: 24 }) }), { maxLength: 8 })
    .map((all) => all.map(({ entry, name }) => ({ ...entry, is: { name } })))
    .map((entries) => JSON.stringify({ format: 1, id: 'names', entries }))
  const deep = `{"format":1,"id":"x","entries":[],"also":${'['.repeat(40)}${']'.repeat(40)}}`
  const anyText = fc.oneof(fc.string(), fc.json(), fc.constant(deep), anyPeople)

  it('can be read again, whatever is kept', () => {
    fc.assert(
      fc.property(fc.dictionary(anyKey, anyText), anyPeople, (stored, people) => {
        expect(readCopy(copyWorld({ 'uncramp.people': people, ...stored }).copyOut()).ok).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    [
      'of 51 people',
      () => copyWorld(),
      (world: CopyWorld) => Array.from({ length: 50 }, (_, at) => world.join(`Runner ${at}`)),
    ],
    [
      'with 101 damaged records set aside',
      () =>
        copyWorld(
          Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`uncramp.set-aside.${at}`, `{"half ${at}`])),
        ),
      () => undefined,
    ],
    [
      'as full as a device can be, in letters of three bytes',
      () => copyWorld({ 'uncramp.set-aside.1': '\u8dd1'.repeat(5_000_000) }),
      () => undefined,
    ],
  ])('can be read again: one %s', (_, open, fill) => {
    const world = open()
    fill(world)
    const text = world.copyOut()
    expect(readCopy(text).ok).toBe(true)
    expect(new Blob([text]).size).toBeLessThanOrEqual(largestCopy)
  })
})

describe('a file of answers from before there were copies of everything', () => {
  it('is taken up as a person with answers alone', () => {
    const world = copyWorld()
    world.copyIn('{"format":1,"id":"old","rules":"r","answers":{"heat":{"as":"mild","at":1}}}')
    expect(world.said()).toEqual({ heat: 'mild' })
  })
})

describe('a copy that was brought back by mistake', () => {
  it.each(['merge', 'replace'] as const)('is undone to the letter: %s', (mode) => {
    const world = copyWorld({ 'uncramp.results': 'half a rec' }, 'c')
    world.say({ heat: 'cold' })
    const before = world.kept()
    const { undo } = world.copyIn(fullDevice().copyOut(), mode)
    expect(world.kept()).not.toEqual(before)
    expect(undo?.()).toBe('undone')
    expect(world.kept()).toEqual(before)
    expect(world.said()).toEqual({ heat: 'cold' })
  })
})

describe('storage that refuses in the middle of a copy', () => {
  it('leaves everything as it was, whichever write it refuses', () => {
    const text = fullDevice().copyOut()
    for (let allowed = 0; allowed < 5; allowed += 1) {
      const world = copyWorld({}, 'c')
      world.say({ heat: 'cold' })
      const before = world.kept()
      const { port } = world
      let left = allowed
      const write = (key: string, value: string) => {
        if (left === 0 && before[key] !== value) throw new DOMException('full', 'QuotaExceededError')
        left -= 1
        port.write(key, value)
      }
      const read = readCopy(text)
      if (!read.ok) throw new Error(read.problem)
      const device = { ...world, port: { ...port, write } }
      expect(bringBack(device, read.copy, 'merge', world.likely(read.copy)).outcome).toBe('unchanged')
      expect(world.kept()).toEqual(before)
    }
  })

  it('keeps aside what stands here and cannot be read, before anything is put in its place', () => {
    const world = copyWorld({ 'uncramp.results': 'half a rec' }, 'c')
    world.copyIn(fullDevice().copyOut(), 'merge', { first: '' })
    expect(Object.values(world.kept())).toContain('half a rec')
  })
})
