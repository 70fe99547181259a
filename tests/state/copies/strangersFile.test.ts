import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCopy } from '../../../src/state/copies/copy'
import { anyAnswers } from '../../support/arbitraryRunners'
import { copyWorld } from '../../support/copyWorld'
import { fullDevice } from '../../support/fullDevice'

describe('a stranger’s file', () => {
  const real = fullDevice().copyOut()

  it.each([
    ['a recipe', '{"recipe":"pickle juice"}', 'foreign'],
    ['nothing', '', 'foreign'],
    ['not JSON', 'Activity Type,Date', 'foreign'],
    ['cut off', real.slice(0, -20), 'damaged'],
    ['of a later app', real.replace('"format":1', '"format":2'), 'future'],
    ['of a list where people should be', '{"uncramp":"copy","format":1,"made":1,"people":{"length":1}}', 'damaged'],
    ['nested a million deep', `{"uncramp":"copy","format":1,"people":${'['.repeat(1e6)}`, 'damaged'],
    ['with someone twice', real.replace(/"people":\[(\{.*?\}),\{/, '"people":[$1,$1,{'), 'damaged'],
    ['with someone called like a prototype', real.replace('"id":"first"', '"id":"__proto__"'), 'damaged'],
  ])('that is %s is named for what it is', (_, text, problem) => {
    expect(readCopy(text)).toEqual({ ok: false, problem })
  })

  it('of 50 MB is not even looked into', () => {
    expect(readCopy(' '.repeat(50_000_000))).toEqual({ ok: false, problem: 'too-big' })
  })

  it('never breaks anything, however a real one was changed', () => {
    const anyPlace = fc.nat({ max: real.length - 1 })
    const anyText = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('"__proto__":{"polluted":1},', '{', '[', ']', '}', '"', 'null', '1e999', '-1', '\\u0000'),
    )
    const mutations = fc.array(fc.tuple(anyPlace, fc.nat({ max: 30 }), anyText), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(mutations, fc.constantFrom('merge' as const, 'replace' as const), (all, mode) => {
        const text = all.reduce((now, [at, length, by]) => now.slice(0, at) + by + now.slice(at + length), real)
        const world = copyWorld({}, 'd')
        world.say({ heat: 'cold' })
        const before = world.kept()
        const read = readCopy(text)
        if (!read.ok) return
        const plan = world.plan(read.copy, mode)
        expect(world.kept()).toEqual(before)
        world.copyIn(text, mode)
        expect(plan.people).toHaveLength(read.copy.people.length)
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
        // Whatever came in, the app opens on it and says no word of a fault.
        expect(world.records.notices.getState()).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('of records that are anything at all changes nothing but what it may', () => {
    const anyRecord = fc.oneof(
      fc.json().map((text) => JSON.parse(text)),
      fc.constantFrom(null, 7, [], {}, { format: 99 }, { format: 1 }),
    )
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('visit', 'results', '__proto__', 'constructor'), anyRecord),
        (records) => {
          const copy = { uncramp: 'copy', format: 1, made: 1, people: [{ id: 'first', name: 'X', records, aside: [] }] }
          const world = copyWorld({}, 'd')
          world.say({ heat: 'cold' })
          const read = readCopy(JSON.stringify(copy))
          if (read.ok) world.copyIn(JSON.stringify(copy), 'merge', { first: '' })
          expect(world.said()).toMatchObject({ heat: 'cold' })
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([-1, 8.64e15 + 1, 1e300, 'today', undefined])(
    'that was made at no time that a clock can show (%s) is read all the same',
    (made) => {
      const read = readCopy(JSON.stringify({ ...JSON.parse(real), made }))
      expect(read.ok && read.copy.made).toBe(0)
      expect(read.ok && read.copy.people).toHaveLength(2)
    },
  )

  it('with any answers of a real runner is taken up with all of them', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const one = copyWorld({}, 'a')
        one.say(answers)
        const other = copyWorld({}, 'b')
        other.copyIn(one.copyOut())
        expect(other.said()).toEqual(answers)
      }),
      { numRuns: 50 },
    )
  })
})
